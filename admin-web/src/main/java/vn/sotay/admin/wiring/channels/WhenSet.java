package vn.sotay.admin.wiring.channels;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// A channel is on when the setting is there that it cannot do without; a blank one is none.
abstract class WhenSet implements Condition {
    private final String setting;

    private WhenSet(String setting) {
        this.setting = setting;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty(setting, "").isBlank();
    }

    static final class ZaloApp extends WhenSet {
        ZaloApp() {
            super("sotay.zalo.app-id");
        }
    }

    static final class ZaloBotToken extends WhenSet {
        ZaloBotToken() {
            super("sotay.zalobot.token");
        }
    }

    static final class TelegramToken extends WhenSet {
        TelegramToken() {
            super("sotay.telegram.token");
        }
    }

    static final class ZaloBotSecret extends WhenSet {
        ZaloBotSecret() {
            super("sotay.zalobot.webhook-secret");
        }
    }

    static final class NoZaloBotSecret implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new ZaloBotSecret().matches(context, metadata);
        }
    }
}
