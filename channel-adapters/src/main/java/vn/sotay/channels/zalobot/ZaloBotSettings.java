package vn.sotay.channels.zalobot;

import java.net.URI;
import java.util.regex.Pattern;
import vn.sotay.conversation.outbox.Pace;

/// How the bot is connected.
///
/// @param token         as the platform gave it: `12345:AbC…`
/// @param webhookSecret what the platform shows with each call of the webhook; not used when polling
/// @param publicUrl     our own address as seen from outside
public record ZaloBotSettings(String token, URI apiUrl, Mode mode, String webhookSecret, URI publicUrl, Rules rules) {
    private static final Pattern TOKEN = Pattern.compile("\\d{1,24}:\\S{1,200}");
    private static final Pattern SECRET = Pattern.compile("[!-~]{8,256}");

    /// Who begins: we ask for updates, or the platform calls us.
    public enum Mode {
        POLLING,
        WEBHOOK
    }

    /// What 403 in answer to a message means.
    public enum Forbidden {
        /// A fault of the platform, which passes.
        FAULT,
        /// The person wants no messages.
        BLOCKED
    }

    /// What the platform does not say of itself.
    ///
    /// @param all     how fast to write
    /// @param perChat how fast to write to one person
    public record Rules(Forbidden forbidden, Pace all, Pace perChat) {
        public static final Rules USUAL = of(Forbidden.FAULT, 10, 1);

        private static final int BURST = 3;

        /// @param perSecond 0 for no limit of ours
        /// @param perChat   0 for no limit of ours
        public static Rules of(Forbidden forbidden, int perSecond, int perChat) {
            return new Rules(forbidden, new Pace(perSecond, perSecond), new Pace(perChat, perChat * BURST));
        }
    }

    public ZaloBotSettings {
        if (!TOKEN.matcher(token).matches())
            throw new IllegalArgumentException("sotay.zalobot.token must be as the platform gave it: digits:letters");
        if (apiUrl.getHost() == null) throw new IllegalArgumentException("sotay.zalobot.api-url must be an address");
        if (mode == Mode.WEBHOOK && !SECRET.matcher(webhookSecret).matches())
            throw new IllegalArgumentException("sotay.zalobot.webhook-secret must be 8 to 256 signs without blanks");
    }

    /// The id of the bot: the digits of its token.
    public String bot() {
        return token.substring(0, token.indexOf(':'));
    }

    /// Where the platform is to call us.
    public URI webhookUrl() {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + "/webhooks/zalobot");
    }

    /// Token and secret stay out of logs.
    @Override
    public String toString() {
        return "Zalo bot " + bot() + " (" + mode + ")";
    }
}
