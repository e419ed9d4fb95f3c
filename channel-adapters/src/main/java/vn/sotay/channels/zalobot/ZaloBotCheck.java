package vn.sotay.channels.zalobot;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.HostName;
import vn.sotay.conversation.ChannelName;

/// Asks the platform who the bot is and how it is reached.
public final class ZaloBotCheck implements ConnectionCheck {
    private final ZaloBotApi api;

    public ZaloBotCheck(ZaloBotApi api) {
        this.api = api;
    }

    @Override
    public ChannelName channel() {
        return ZaloBot.NAME;
    }

    @Override
    public List<Finding> check() {
        return switch (api.call("getMe")) {
            case Answer.Ok(JsonNode me) -> known(me.path("account_name").asString(""));
            case Answer.Refused refused ->
                List.of(
                        new Finding("zalobot.reach", Verdict.GOOD, ""),
                        new Finding("zalobot.token", Verdict.WRONG, refused.said()));
            case Answer.NotReached not -> unreached(not);
            case Answer.Unclear unclear -> unreached(unclear);
            case Answer.Intercepted other -> unreached(other);
            case Answer.Garbled garbled -> unreached(garbled);
        };
    }

    private static List<Finding> unreached(Answer answer) {
        return List.of(new Finding("zalobot.reach", Verdict.WRONG, answer.said()));
    }

    private List<Finding> known(String name) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("zalobot.reach", Verdict.GOOD, ""));
        findings.add(new Finding("zalobot.token", Verdict.GOOD, name));
        switch (api.settings().mode()) {
            case WEBHOOK -> {
                findings.add(new Finding("zalobot.secret", Verdict.GOOD, ""));
                findings.add(webhook(api.settings().webhookUrl().toString(), Verdict.WRONG));
            }
            case POLLING -> findings.add(webhook("", Verdict.DOUBTFUL));
        }
        return findings;
    }

    /// @param refused what a refusal shows: a platform without a webhook may refuse to speak of it
    private Finding webhook(String wanted, Verdict refused) {
        Answer answer = api.call("getWebhookInfo");
        if (!(answer instanceof Answer.Ok(JsonNode info)))
            return new Finding("zalobot.webhook", refused, answer.said());
        String set = info.path("url").asString("");
        return new Finding("zalobot.webhook", set.equals(wanted) ? Verdict.GOOD : Verdict.WRONG, HostName.of(set));
    }
}
