package vn.sotay.channels.telegram;

import java.net.URI;
import java.util.regex.Pattern;

/// How the bot is connected.
///
/// @param token         as BotFather gave it: `12345:AbC…`
/// @param apiUrl        of the Bot API, without a path
/// @param webhookSecret what Telegram shows with each call of the webhook; not used when polling
/// @param publicUrl     our own address as seen from outside
public record TelegramSettings(
        String token, URI apiUrl, Mode mode, String webhookSecret, Disclosure disclosure, URI publicUrl) {
    private static final Pattern TOKEN = Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{1,200}");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    /// Who begins: we ask for updates, or Telegram calls us.
    public enum Mode {
        POLLING,
        WEBHOOK
    }

    /// What may go to Telegram, whose servers are abroad.
    public enum Disclosure {
        /// No names, no internal text, no internal file.
        PUBLIC_ONLY,
        FULL
    }

    public TelegramSettings {
        if (!TOKEN.matcher(token).matches())
            throw new IllegalArgumentException("sotay.telegram.token must be as BotFather gave it: digits:letters");
        if (apiUrl.getHost() == null || !apiUrl.getRawPath().replace("/", "").isEmpty())
            throw new IllegalArgumentException("sotay.telegram.api-url must be http(s)://host[:port] without a path");
        if (mode == Mode.WEBHOOK && !SECRET.matcher(webhookSecret).matches())
            throw new IllegalArgumentException(
                    "sotay.telegram.webhook-secret must be 1 to 256 of A-Z a-z 0-9 _ - in webhook mode");
    }

    /// The id of the bot: the digits of its token.
    public String bot() {
        return token.substring(0, token.indexOf(':'));
    }

    /// Where Telegram is to call us.
    public URI webhookUrl() {
        String base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "webhooks/telegram");
    }

    /// Token and secret stay out of logs.
    @Override
    public String toString() {
        return "Telegram bot " + bot() + " (" + mode + ", " + disclosure + ")";
    }
}
