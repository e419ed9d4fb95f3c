package vn.sotay.channels.zalobot;

import java.util.List;
import java.util.Map;
import vn.sotay.channels.ConnectionCheck.Finding;
import vn.sotay.channels.ConnectionCheck.Verdict;
import vn.sotay.channels.botapi.Answer;

/// Tells the platform how we want to be reached. May be repeated.
public final class ZaloBotSetUp {
    private final ZaloBotApi api;

    public ZaloBotSetUp(ZaloBotApi api) {
        this.api = api;
    }

    /// In steps as {@link ZaloBotCheck} names them.
    public List<Finding> setUp() {
        return List.of(
                switch (api.settings().mode()) {
                    case WEBHOOK -> webhookSet();
                    case POLLING -> finding(api.call("deleteWebhook"));
                });
    }

    /// The platform calls https only. Without such an address of ours, what was set by hand stays.
    private Finding webhookSet() {
        ZaloBotSettings settings = api.settings();
        if (!"https".equals(settings.publicUrl().getScheme()))
            return new Finding("zalobot.webhook", Verdict.DOUBTFUL, "");
        return finding(api.call(
                "setWebhook",
                Map.of("url", settings.webhookUrl().toString(), "secret_token", settings.webhookSecret())));
    }

    private static Finding finding(Answer answer) {
        Verdict verdict = answer instanceof Answer.Ok ? Verdict.GOOD : Verdict.WRONG;
        return new Finding("zalobot.webhook", verdict, answer.said());
    }
}
