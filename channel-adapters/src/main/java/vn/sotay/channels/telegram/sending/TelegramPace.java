package vn.sotay.channels.telegram.sending;

import vn.sotay.conversation.outbox.Pace;

/// How fast one bot writes, to all and to one chat.
public record TelegramPace(Pace all, Pace perChat) {
    /// Telegram takes about 30 messages a second from a bot, and one a second to a chat after a short burst.
    public static final TelegramPace USUAL = of(28, 1);

    private static final int BURST = 3;

    /// @param perSecond 0 for no limit of ours
    /// @param perChat   0 for no limit of ours
    public static TelegramPace of(int perSecond, int perChat) {
        return new TelegramPace(new Pace(perSecond, perSecond), new Pace(perChat, perChat * BURST));
    }
}
