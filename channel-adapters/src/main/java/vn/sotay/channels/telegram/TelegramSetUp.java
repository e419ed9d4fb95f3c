package vn.sotay.channels.telegram;

import java.util.List;
import java.util.Map;
import vn.sotay.channels.ConnectionCheck.Finding;
import vn.sotay.channels.ConnectionCheck.Verdict;
import vn.sotay.channels.botapi.Answer;

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
        Finding delivery = switch (api.settings().mode()) {
            case WEBHOOK -> webhookSet();
            case POLLING -> finding("telegram.webhook", api.call("deleteWebhook", Map.of()));
        };
        Answer commands = api.call("setMyCommands", Map.of("commands", TelegramCommands.menu()));
        return List.of(delivery, finding("telegram.commands", commands));
    }

    /// Telegram calls https only. Without such an address of ours, what was set by hand stays.
    private Finding webhookSet() {
        if (!"https".equals(api.settings().publicUrl().getScheme()))
            return new Finding("telegram.webhook", Verdict.DOUBTFUL, "");
        return finding("telegram.webhook", api.call("setWebhook", webhook()));
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
                : new Finding(step, Verdict.WRONG, answer.said());
    }
}
