package vn.sotay.channels.zalo.tokens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.ZaloTokens.Kept;

/// Spends a refresh token, for whoever is alone with the tokens. That it is being spent is written before the
/// call, so a token whose fate is unknown is tried once more, with the channel stopped already, and never a
/// third time.
public final class Refresh {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration APP_IS_LOOKED_AT = Duration.ofMinutes(10);

    private final ZaloOAuth oauth;
    private final ZaloTokens tokens;
    private final ChannelStates states;
    private final InstantSource time;

    public Refresh(ZaloOAuth oauth, ZaloTokens tokens, ChannelStates states, InstantSource time) {
        this.oauth = oauth;
        this.tokens = tokens;
        this.states = states;
        this.time = time;
    }

    /// What came of it.
    sealed interface Ended {
        record Renewed(ZaloTokens.Pair pair) implements Ended {}

        record Not(Instant until, String why) implements Ended {}
    }

    Ended spend(Kept kept) {
        boolean lastTry = kept.spendingSince().isPresent();
        if (lastTry) stop(Optional.empty(), ZaloAccess.CONSENT);
        tokens.spending(time.instant());
        return switch (oauth.refresh(kept.pair())) {
            case OAuthAnswer.Granted(ZaloTokens.Pair pair) -> renewed(pair, lastTry);
            case OAuthAnswer.Refused(int code, String said) -> refused(code, said, lastTry);
            case OAuthAnswer.Unreached(String why) -> unreached(why, lastTry);
            case OAuthAnswer.Unanswered(String why) -> notNow("oauth lost", why);
        };
    }

    private Ended renewed(ZaloTokens.Pair pair, boolean lastTry) {
        tokens.keep(pair, time.instant());
        if (lastTry) states.resume(Zalo.NAME);
        return new Ended.Renewed(pair);
    }

    private Ended refused(int code, String said, boolean lastTry) {
        switch (OAuthError.of(code)) {
            case CONSENT_GONE -> {
                tokens.forget();
                stop(Optional.empty(), ZaloAccess.CONSENT);
            }
            case APP_WRONG -> {
                if (lastTry) states.resume(Zalo.NAME);
                tokens.notSpent();
                stop(Optional.of(time.instant().plus(APP_IS_LOOKED_AT)), "zalo.app");
            }
        }
        return notNow("oauth " + code, said);
    }

    /// The try was none. A token of unknown fate stays marked.
    private Ended unreached(String why, boolean lastTry) {
        if (lastTry) states.resume(Zalo.NAME);
        else tokens.notSpent();
        return notNow("unreachable", why);
    }

    private void stop(Optional<Instant> until, String code) {
        states.stop(Zalo.NAME, new ChannelStates.Pause(time.instant(), until, code));
    }

    private Ended notNow(String code, String detail) {
        Instant now = time.instant();
        states.trouble(Zalo.NAME, new ChannelStates.Trouble(now, code, detail));
        return new Ended.Not(now.plus(SOON), code);
    }
}
