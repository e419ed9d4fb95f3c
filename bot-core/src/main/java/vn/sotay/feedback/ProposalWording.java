package vn.sotay.feedback;

import java.time.LocalDate;
import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.language.VietnamTime;

/// What is said about proposals.
public final class ProposalWording {
    static final String MENU_LABEL = "Góp ý, kiến nghị";
    static final String MINE_LABEL = "Đã gửi";
    /// Shows it.
    public static final String SHOW_LABEL = "Xem";

    static final String AGAIN_LABEL = "Xem lại";
    static final String ADD_LABEL = "Viết thêm";
    static final String SEND_LABEL = "Gửi";
    static final String REWRITE_LABEL = "Viết lại";
    static final String NAMED_LABEL = "Ghi tên tôi";
    static final String NAMELESS_LABEL = "Không ghi tên";

    private static final int SHOWN_ENTRIES = 4;
    private static final int LONGEST_LABEL = 60;

    private ProposalWording() {}

    static String label(ProposalKind kind) {
        return switch (kind) {
            case PROPOSAL -> "Kiến nghị";
            case OPINION -> "Góp ý";
            case QUESTION -> "Câu hỏi";
        };
    }

    static Reply start(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đồng chí muốn gửi gì?\n\n• Kiến nghị: đề nghị tổ chức đảng xem xét, giải quyết; gửi kèm tên đồng chí.\n"
                        + "• Góp ý: nêu ý kiến; đồng chí chọn ghi tên hoặc không ghi tên.",
                choices);
    }

    static Reply notHere(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Kênh này có máy chủ ở nước ngoài nên không dùng để gửi góp ý, kiến nghị. Mời đồng chí gửi trên Zalo hoặc"
                        + " trang trò chuyện của Sổ Tay.",
                choices);
    }

    static Reply whom(List<Reply.Choice> choices) {
        return new Reply.Menu("Đồng chí gửi đến tổ chức đảng nào?", choices);
    }

    static Reply nobody(List<Reply.Choice> choices) {
        return new Reply.Menu("Chưa có tổ chức đảng nào nhận được. Mời đồng chí liên hệ bí thư chi bộ.", choices);
    }

    static Reply named(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đồng chí có muốn ghi tên không? Nếu không ghi tên, người trả lời không thấy tên đồng chí; câu trả lời vẫn"
                        + " được gửi đến đồng chí.",
                choices);
    }

    static Reply write(String addressee) {
        return new Reply.Text("Mời đồng chí viết nội dung gửi " + addressee
                + " trong một tin nhắn. Không viết nội dung mật. Gõ huỷ để dừng.");
    }

    static Reply empty() {
        return new Reply.Text("Nội dung còn quá ngắn. Mời đồng chí viết rõ điều muốn nêu.");
    }

    static Reply tooLong(int longest) {
        return new Reply.Text("Nội dung dài quá " + longest
                + " ký tự nên chưa gửi. Mời đồng chí rút gọn rồi viết lại; phần dài hơn có thể nêu tiếp sau khi gửi.");
    }

    static Reply confirm(String addressee, boolean named, String words, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Gửi " + addressee + (named ? ", ghi tên đồng chí:" : ", không ghi tên:") + "\n\n“" + words
                        + "”\n\nĐồng chí có gửi không?",
                choices);
    }

    static Reply sent(Proposal proposal, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đã gửi. Mã số: " + proposal.number() + ". " + proposal.unit().name() + " trả lời chậm nhất ngày "
                        + VietnamTime.written(proposal.times().due())
                        + ". Khi có trả lời, Sổ Tay báo ngay cho đồng chí.",
                choices);
    }

    static Reply tooMany(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Hôm nay đồng chí đã gửi đủ số lần cho phép nên nội dung này chưa gửi. Mời đồng chí gửi lại vào ngày mai,"
                        + " hoặc viết thêm vào một mục đã gửi.",
                choices);
    }

    static Reply none(List<Reply.Choice> choices) {
        return new Reply.Menu("Đồng chí chưa gửi góp ý hay kiến nghị nào.", choices);
    }

    static Reply mine(List<Reply.Choice> choices) {
        return new Reply.Menu("Những mục đồng chí đã gửi. Mời đồng chí chọn để xem.", choices);
    }

    /// "KN-2026-000123: Đề nghị sửa … (đã trả lời)"
    static String line(Proposal proposal, LocalDate today) {
        String end = " (" + state(proposal, today) + ")";
        return proposal.number() + ": " + shortened(proposal.words(), LONGEST_LABEL) + end;
    }

    private static String state(Proposal proposal, LocalDate today) {
        if (proposal.isLate(today)) return "quá hạn";
        return switch (proposal.state()) {
            case OPEN -> "chờ trả lời";
            case ASKED_BACK -> "cần nói rõ thêm";
            case ANSWERED -> "đã trả lời";
        };
    }

    static Reply shown(Proposal proposal, LocalDate today, List<Reply.Choice> choices) {
        StringBuilder text = new StringBuilder();
        List<ProposalEntry> entries = proposal.entries();
        for (ProposalEntry entry : entries.subList(Math.max(0, entries.size() - SHOWN_ENTRIES), entries.size()))
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(who(entry))
                    .append(", ")
                    .append(VietnamTime.written(VietnamTime.day(entry.at())))
                    .append(":\n")
                    .append(entry.words());
        return new Reply.Card(
                new Reply.Heading(
                        label(proposal.kind()) + " " + proposal.number(),
                        "Gửi " + proposal.unit().name()),
                text.toString(),
                clock(proposal, today),
                choices);
    }

    private static String who(ProposalEntry entry) {
        return switch (entry.kind()) {
            case FROM_MEMBER -> "Đồng chí";
            case ANSWERED -> "Trả lời của " + entry.by();
            case ASKED_BACK -> entry.by() + " hỏi thêm";
            case PASSED_ON -> entry.by() + " chuyển tiếp";
            case EXTENDED -> entry.by() + " gia hạn";
        };
    }

    private static String clock(Proposal proposal, LocalDate today) {
        String due = VietnamTime.written(proposal.times().due());
        if (!proposal.state().isOpen()) return "Đã trả lời.";
        return proposal.isLate(today) ? "⚠ Quá hạn trả lời từ ngày " + due + "." : "Hạn trả lời: ngày " + due + ".";
    }

    static Reply writeMore() {
        return new Reply.Text("Mời đồng chí viết thêm trong một tin nhắn. Gõ huỷ để dừng.");
    }

    static Reply added(List<Reply.Choice> choices) {
        return new Reply.Menu("Đã gửi thêm.", choices);
    }

    static Reply gone(List<Reply.Choice> choices) {
        return new Reply.Menu("Mục này không còn trong sổ tay.", choices);
    }

    /// What a member is told unasked when something has happened to what they sent.
    public static Reply news(Proposal proposal, List<Reply.Choice> choices) {
        ProposalEntry last = proposal.entries().getLast();
        String what = switch (last.kind()) {
            case ANSWERED -> "đã được trả lời";
            case ASKED_BACK -> "cần đồng chí nói rõ thêm";
            case PASSED_ON -> "đã được chuyển đến " + proposal.unit().name();
            case EXTENDED ->
                "được gia hạn trả lời đến ngày "
                        + VietnamTime.written(proposal.times().due());
            case FROM_MEMBER -> "đã được ghi nhận";
        };
        String head = label(proposal.kind()) + " " + proposal.number() + " của đồng chí " + what + ".";
        return new Reply.Discreet(
                new Reply.Menu(head + "\n\n" + last.words(), choices),
                new Reply.Menu(
                        head + " Mời đồng chí xem nội dung trên Zalo hoặc trang trò chuyện của Sổ Tay.", choices));
    }

    static String shortened(String text, int longest) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= longest) return line;
        return line.substring(0, line.offsetByCodePoints(0, longest)).strip() + "…";
    }
}
