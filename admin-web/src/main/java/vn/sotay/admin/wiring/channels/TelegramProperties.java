package vn.sotay.admin.wiring.channels;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The bot on Telegram: `sotay.telegram.*`. Without a token the channel is off.
///
/// @param botName       without the @; printed cards lead there
/// @param token         of the bot, as BotFather gives it
/// @param mode          whether updates are fetched or handed in
/// @param webhookSecret what Telegram must show with each call; needed for mode `webhook`
/// @param disclosure    what may go to servers abroad; by default neither names nor internal text
/// @param apiUrl        where Telegram's Bot API is
/// @param pace          how fast to write; more only where Telegram has granted it
public record TelegramProperties(
        Optional<String> botName,
        Optional<String> token,
        @DefaultValue("polling") Mode mode,
        Optional<String> webhookSecret,
        @DefaultValue("public-only") Disclosure disclosure,
        @DefaultValue("https://api.telegram.org") String apiUrl,
        @DefaultValue Pace pace) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,31}");
    private static final Pattern TOKEN = Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{1,200}");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{8,256}");

    /// How updates come in.
    public enum Mode {
        POLLING,
        WEBHOOK
    }

    /// What may go abroad.
    public enum Disclosure {
        PUBLIC_ONLY,
        FULL
    }

    /// Messages a second, to all and to one chat; 0 leaves it to Telegram to say when it is too fast.
    public record Pace(
            @DefaultValue("28") int perSecond,
            @DefaultValue("1") int perChat) {
        public Pace {
            Setting.within("sotay.telegram.pace.per-second", perSecond, 0, 1_000);
            Setting.within("sotay.telegram.pace.per-chat", perChat, 0, 100);
        }
    }

    public TelegramProperties {
        botName = Setting.of("sotay.telegram.bot-name", botName, NAME, "tên bot, không có dấu @");
        token = Setting.of("sotay.telegram.token", token, TOKEN, "mã do BotFather cấp, dạng 12345:abc…");
        webhookSecret = Setting.of(
                "sotay.telegram.webhook-secret",
                webhookSecret,
                SECRET,
                "từ 8 đến 256 chữ cái không dấu, chữ số, dấu - và _");
        apiUrl = Setting.address("sotay.telegram.api-url", apiUrl, "https://api.telegram.org");
        if (token.isPresent() && mode == Mode.WEBHOOK)
            Setting.needs("sotay.telegram.mode=webhook", "sotay.telegram.webhook-secret", webhookSecret);
    }

    public boolean isOn() {
        return token.isPresent();
    }

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "Telegram " + (isOn() ? "on" : "off");
    }
}
