package vn.sotay.enrolment.preference;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;

/// What members are told about the ways to them. Channels are called as people know them.
public final class ChannelWording {
    /// The button that asks where to get what is sent.
    public static final String LABEL = "Kênh nhận tin";

    private ChannelWording() {}

    /// The core knows no channel, but people know them by name.
    public static String name(ChannelName channel) {
        return switch (channel.value()) {
            case "webchat" -> "Trò chuyện trên web";
            case "zalo" -> "Zalo";
            case "zalobot" -> "Zalo Bot";
            case "telegram" -> "Telegram";
            default -> channel.value();
        };
    }

    static Reply onlyOne(ChannelAccount account, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đồng chí mới liên kết một kênh: " + name(account.channel())
                        + ". Văn bản mới và lời nhắc được gửi đến kênh này.\n\nĐể có thêm kênh, mời đồng chí nhắn tin cho Sổ Tay"
                        + " trên kênh đó rồi nhập mã liên kết do chi bộ cấp.",
                choices);
    }

    static Reply choose(Optional<LinkedAccount> target, List<Reply.Choice> choices) {
        String now = target.map(one -> "Văn bản mới và lời nhắc đang được gửi đến: "
                        + name(one.account().channel()) + ".")
                .orElse("Hiện chưa kênh nào nhận được tin. Mời đồng chí nhắn một tin trên kênh muốn dùng.");
        return new Reply.Menu(now + (choices.isEmpty() ? "" : "\n\nĐồng chí muốn nhận ở kênh khác thì chọn:"), choices);
    }

    static Reply chosen(ChannelAccount account, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Từ nay văn bản mới và lời nhắc được gửi đến " + name(account.channel())
                        + ". Đồng chí hỏi ở kênh nào, Sổ Tay vẫn trả lời ở kênh đó.",
                choices);
    }

    static Reply linkedNoMore() {
        return new Reply.Text("Kênh đồng chí chọn không còn liên kết.");
    }

    static String label(LinkedAccount one, boolean here) {
        return name(one.account().channel()) + (here ? " (đang dùng)" : "");
    }
}
