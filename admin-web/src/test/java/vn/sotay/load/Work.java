package vn.sotay.load;

import java.util.List;

/// What the members of a load write.
enum Work {
    /// Words that the engine answers itself.
    COMMANDS,
    /// Questions that go through search; the answer repeats them.
    LOOK_UPS;

    private static final List<Message> WORDS = List.of(
            new Message("menu", "Đồng chí cần việc gì"),
            new Message("giúp", "Sổ Tay giúp đồng chí"),
            new Message("huỷ", "Đã dừng việc đang làm"));

    /// @param reply words of its reply
    record Message(String words, String reply) {}

    Message nth(int serial, int nthOfAccount) {
        return switch (this) {
            case COMMANDS -> WORDS.get(nthOfAccount % WORDS.size());
            case LOOK_UPS -> new Message("qzx " + serial, "“qzx " + serial + "”");
        };
    }
}
