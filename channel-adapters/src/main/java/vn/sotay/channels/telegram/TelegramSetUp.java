package vn.sotay.channels.telegram;

import java.util.List;
import java.util.Map;
import vn.sotay.channels.ConnectionCheck.Finding;
import vn.sotay.channels.ConnectionCheck.Verdict;

/// Tells Telegram how we want to be reached, and what stands in the commands menu. May be repeated.
public final class TelegramSetUp {
    /// What we ask for. Telegram remembers the list, so it is said each time.
    public static final List<String> KINDS = List.of("message", "callback_query", "poll_answer", "my_chat_member");

    private static final int CONNECTIONS = 40;

    private final TelegramApi api;

    public TelegramSetUp(TelegramApi api) {
        this.api = api;
    }

    /// In steps as {@link TelegramCheck} names them.
    public List<Finding> setUp() {
        Answer delivery = switch (api.settings().mode()) {
            case WEBHOOK -> api.call("setWebhook", webhook());
            case POLLING -> api.call("deleteWebhook", Map.of());
        };
        Answer commands = api.call("setMyCommands", Map.of("commands", TelegramCommands.menu()));
        return List.of(finding("telegram.webhook", delivery), finding("telegram.commands", commands));
    }

    private Map<String, Object> webhook() {
        return Map.of(
                "url",
                api.settings().webhookUrl().toString(),
                "secret_token",
                api.settings().webhookSecret(),
                "max_connections",
                CONNECTIONS,
                "allowed_updates",
                KINDS);
    }

    private static Finding finding(String step, Answer answer) {
        return answer instanceof Answer.Ok
                ? new Finding(step, Verdict.GOOD, "")
                : new Finding(step, Verdict.WRONG, TelegramCheck.said(answer));
    }
}
