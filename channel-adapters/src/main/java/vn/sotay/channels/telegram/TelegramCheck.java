package vn.sotay.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.HostName;
import vn.sotay.conversation.ChannelName;

/// Asks Telegram who the bot is, how it is reached and what waits.
public final class TelegramCheck implements ConnectionCheck {
    /// Hours of work for a bot that had stood still.
    private static final int MANY = 1_000;

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final TelegramApi api;

    public TelegramCheck(TelegramApi api) {
        this.api = api;
    }

    @Override
    public ChannelName channel() {
        return Telegram.NAME;
    }

    @Override
    public List<Finding> check() {
        return switch (api.call("getMe", Map.of())) {
            case Answer.Ok(JsonNode me) -> known(me);
            case Answer.Refused refused
            when isOfTheToken(refused) ->
                List.of(
                        new Finding("telegram.reach", Verdict.GOOD, ""),
                        new Finding("telegram.token", Verdict.WRONG, refused.description()));
            case Answer other -> List.of(new Finding("telegram.reach", Verdict.WRONG, other.said()));
        };
    }

    /// A token of a wrong form makes the address unknown.
    private static boolean isOfTheToken(Answer.Refused refused) {
        return refused.code() == UNAUTHORIZED || refused.code() == NOT_FOUND;
    }

    private List<Finding> known(JsonNode me) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("telegram.reach", Verdict.GOOD, ""));
        findings.add(new Finding(
                "telegram.token", Verdict.GOOD, "@" + me.path("username").asString("")));
        Answer webhook = api.call("getWebhookInfo", Map.of());
        if (webhook instanceof Answer.Ok(JsonNode info)) findings.addAll(delivery(info));
        else findings.add(new Finding("telegram.webhook", Verdict.WRONG, webhook.said()));
        findings.add(commands());
        return findings;
    }

    private List<Finding> delivery(JsonNode info) {
        List<Finding> findings = new ArrayList<>();
        String set = info.path("url").asString("");
        String wanted = switch (api.settings().mode()) {
            case WEBHOOK -> api.settings().webhookUrl().toString();
            case POLLING -> "";
        };
        findings.add(
                new Finding("telegram.webhook", set.equals(wanted) ? Verdict.GOOD : Verdict.WRONG, HostName.of(set)));
        int waiting = info.path("pending_update_count").asInt(0);
        Verdict verdict = waiting < MANY ? Verdict.GOOD : Verdict.DOUBTFUL;
        findings.add(new Finding("telegram.waiting", verdict, Integer.toString(waiting)));
        String error = info.path("last_error_message").asString("");
        if (!error.isEmpty()) findings.add(new Finding("telegram.delivery", Verdict.DOUBTFUL, error));
        return findings;
    }

    private Finding commands() {
        Answer answer = api.call("getMyCommands", Map.of());
        int set = answer instanceof Answer.Ok(JsonNode list) ? list.size() : 0;
        return new Finding("telegram.commands", set > 0 ? Verdict.GOOD : Verdict.DOUBTFUL, Integer.toString(set));
    }
}
