package vn.sotay.conversation;

/// Tài khoản: a person as one bot account of one channel sees them. Zalo, for one, gives the same person
/// another id in each official account, so the bot account is part of the identity.
///
/// @param bot which of our own accounts on that channel
/// @param id  the person's id there
public record ChannelAccount(ChannelName channel, String bot, String id) {
    public ChannelAccount {
        if (bot.isBlank() || id.isBlank()) throw new IllegalArgumentException("an account has a bot and an id");
        if (bot.length() > 64 || id.length() > 128) throw new IllegalArgumentException("an account id is short");
    }

    /// Ids of people stay out of logs.
    @Override
    public String toString() {
        return channel + "/" + Integer.toHexString(hashCode());
    }
}
