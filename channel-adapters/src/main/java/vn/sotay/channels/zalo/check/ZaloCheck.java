package vn.sotay.channels.zalo.check;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.tokens.ZaloAccess;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.ChannelName;

/// Tries the connection with the official account: token, account, package, allowance, webhook.
public final class ZaloCheck implements ConnectionCheck {
    private static final Duration LATELY = Duration.ofHours(24);

    private final ZaloApi api;
    private final ZaloAccess access;
    private final boolean hasSecretKey;
    private final Supplier<Optional<Instant>> lastWebhook;
    private final InstantSource time;

    /// @param hasSecretKey whether the key that signs webhooks is set
    /// @param lastWebhook  when the last genuine one came
    public ZaloCheck(
            ZaloApi api,
            ZaloAccess access,
            boolean hasSecretKey,
            Supplier<Optional<Instant>> lastWebhook,
            InstantSource time) {
        this.api = api;
        this.access = access;
        this.hasSecretKey = hasSecretKey;
        this.lastWebhook = lastWebhook;
        this.time = time;
    }

    @Override
    public ChannelName channel() {
        return Zalo.NAME;
    }

    @Override
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        ZaloAnswer account = api.account();
        findings.add(token(account));
        if (findings.getLast().verdict() == Verdict.GOOD) {
            findings.addAll(account(account));
            if (account instanceof ZaloAnswer.Fine) findings.add(quota());
        }
        findings.addAll(webhook());
        return findings;
    }

    /// The call about the account shows it: a token that Zalo refuses has been renewed by then, or is none.
    private Finding token(ZaloAnswer account) {
        Optional<Instant> until = access.goodUntil();
        if (account instanceof ZaloAnswer.NotAllowed(Instant retry, String why))
            return new Finding("zalo.token", Verdict.WRONG, why);
        return until.map(instant -> new Finding("zalo.token", Verdict.GOOD, instant.toString()))
                .orElseGet(() -> new Finding("zalo.token", Verdict.WRONG, ""));
    }

    private List<Finding> account(ZaloAnswer answer) {
        return switch (answer) {
            case ZaloAnswer.Fine fine -> account(fine.data());
            case ZaloAnswer.Failed(int code, String said) -> wrong(code + " " + said);
            case ZaloAnswer.Unreached(String why) -> wrong(why);
            case ZaloAnswer.Lost(String why) -> wrong(why);
            case ZaloAnswer.NotAllowed(Instant until, String why) -> wrong(why);
        };
    }

    private static List<Finding> wrong(String detail) {
        return List.of(new Finding("zalo.account", Verdict.WRONG, detail.strip()));
    }

    private List<Finding> account(JsonNode oa) {
        boolean verified = oa.path("is_verified").isBoolean()
                ? oa.path("is_verified").booleanValue()
                : ZaloJson.text(oa, "is_verified").equalsIgnoreCase("true");
        return List.of(
                new Finding("zalo.account", Verdict.GOOD, ZaloJson.text(oa, "name")),
                new Finding("zalo.verified", verified ? Verdict.GOOD : Verdict.WRONG, ""),
                packageOf(oa));
    }

    private static Finding packageOf(JsonNode oa) {
        String name = ZaloJson.text(oa, "package_name");
        String until = ZaloJson.text(oa, "package_valid_through_date");
        String detail = until.isEmpty() ? name : name + " · " + until;
        return new Finding("zalo.package", name.isEmpty() ? Verdict.DOUBTFUL : Verdict.GOOD, detail);
    }

    private Finding quota() {
        if (!(api.quota() instanceof ZaloAnswer.Fine fine)) return new Finding("zalo.quota", Verdict.DOUBTFUL, "");
        String remain = ZaloJson.text(fine.data(), "remain");
        String total = ZaloJson.text(fine.data(), "total");
        if (remain.isEmpty()) return new Finding("zalo.quota", Verdict.DOUBTFUL, "");
        boolean some = ZaloJson.number(remain, 0) > 0;
        return new Finding("zalo.quota", some ? Verdict.GOOD : Verdict.DOUBTFUL, remain + "/" + total);
    }

    private List<Finding> webhook() {
        Optional<Instant> last = lastWebhook.get();
        Verdict verdict = last.map(at -> at.isAfter(time.instant().minus(LATELY)) ? Verdict.GOOD : Verdict.DOUBTFUL)
                .orElse(Verdict.WRONG);
        Finding seen =
                new Finding("zalo.webhook", verdict, last.map(Instant::toString).orElse(""));
        return hasSecretKey ? List.of(seen) : List.of(seen, new Finding("zalo.signature", Verdict.WRONG, ""));
    }
}
