package vn.sotay.admin.wiring.channels;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The bot on Zalo's bot platform: `sotay.zalobot.*`. Without a token the channel is off.
///
/// @param token         of the bot, `12345:abc…`
/// @param webhookSecret what the platform must show with each call, 8 to 256 characters; without one updates are
///                      fetched instead
/// @param apiUrl        where the platform is
/// @param forbidden     what 403 in answer to a message means; nothing is published of it
/// @param pace          how fast to write; no figures are published
public record ZaloBotProperties(
        Optional<String> token,
        Optional<String> webhookSecret,
        @DefaultValue("https://bot-api.zaloplatforms.com") String apiUrl,
        @DefaultValue("fault") Forbidden forbidden,
        @DefaultValue Pace pace) {
    private static final Pattern TOKEN = Pattern.compile("\\d{1,24}:[A-Za-z0-9_-]{1,200}");
    private static final Pattern SECRET = Pattern.compile("[!-~]{8,256}");

    /// A fault that passes, or a person who wants no messages.
    public enum Forbidden {
        FAULT,
        BLOCKED
    }

    /// Messages a second, to all and to one chat; 0 leaves it to Zalo to say when it is too fast.
    public record Pace(
            @DefaultValue("10") int perSecond,
            @DefaultValue("1") int perChat) {
        public Pace {
            Setting.within("sotay.zalobot.pace.per-second", perSecond, 0, 1_000);
            Setting.within("sotay.zalobot.pace.per-chat", perChat, 0, 100);
        }
    }

    public ZaloBotProperties {
        token = Setting.of("sotay.zalobot.token", token, TOKEN, "mã của bot, dạng 12345:abc…");
        webhookSecret = Setting.of(
                "sotay.zalobot.webhook-secret",
                webhookSecret,
                SECRET,
                "từ 8 đến 256 ký tự không dấu, không có khoảng trắng");
        apiUrl = Setting.address("sotay.zalobot.api-url", apiUrl, "https://bot-api.zaloplatforms.com");
        if (webhookSecret.isPresent()) Setting.needs("sotay.zalobot.webhook-secret", "sotay.zalobot.token", token);
    }

    public boolean isOn() {
        return token.isPresent();
    }

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "Zalo Bot " + (isOn() ? "on" : "off");
    }
}
