package vn.sotay.channels.zalo.tokens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.ZaloTokens.Kept;

/// The access token in use. Renewed ahead of time by one node, and at once when Zalo refuses it; the refresh
/// token is held only while it is spent.
public final class ZaloAccess {
    /// A person must consent again.
    public static final String CONSENT = "zalo.consent";

    /// What another node renewed is seen after this long at the latest, or when the old one is refused.
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(30);

    /// Of a life of 25 hours.
    private static final Duration RENEWED_BEFORE = Duration.ofHours(5);

    private static final Duration TOO_SHORT = Duration.ofMinutes(1);

    private final ZaloTokens tokens;
    private final Refresh refresh;
    private final ChannelStates states;
    private final String firstRefreshToken;
    private final InstantSource time;
    private final ReentrantLock onThisNode = new ReentrantLock();
    private volatile Optional<Remembered> remembered = Optional.empty();

    private record Remembered(String token, Instant expires, Instant readAt) {}

    /// @param firstRefreshToken spent when nothing is kept yet; may be empty
    public ZaloAccess(
            ZaloTokens tokens, Refresh refresh, ChannelStates states, String firstRefreshToken, InstantSource time) {
        this.tokens = tokens;
        this.refresh = refresh;
        this.states = states;
        this.firstRefreshToken = firstRefreshToken;
        this.time = time;
    }

    Grant current() {
        Instant now = time.instant();
        Optional<Remembered> fresh =
                remembered.filter(one -> one.readAt().plus(REMEMBERED_FOR).isAfter(now)
                        && one.expires().minus(TOO_SHORT).isAfter(now));
        if (fresh.isPresent()) return new Grant.Token(fresh.get().token());
        return tokens.find()
                .filter(kept -> !isOver(kept, now))
                .map(this::inUse)
                .orElseGet(() -> renew(kept -> isOver(kept, now)));
    }

    /// Zalo refused this token. What is kept is read again first: another node may have renewed it.
    Grant insteadOf(String refused) {
        return renew(kept -> kept.pair().accessToken().equals(refused) || isOver(kept, time.instant()));
    }

    /// To be called now and then by any node; also keeps the grant of an idle account alive.
    public void refreshIfDue() {
        Instant now = time.instant();
        boolean due = tokens.find().map(kept -> isDue(kept, now)).orElse(!firstRefreshToken.isEmpty());
        if (due) renew(kept -> isDue(kept, time.instant()));
    }

    /// Until when the token is good, if there is one.
    public Optional<Instant> goodUntil() {
        return tokens.find().map(kept -> kept.pair().accessExpires()).filter(time.instant()::isBefore);
    }

    /// Zalo refuses a token that it has just given: trying on is of no use.
    Grant refusedTwice() {
        return stopped(time.instant());
    }

    /// The account has withdrawn its consent, unless it has given it anew since.
    public void revoked(Instant at) {
        tokens.alone(() -> {
            if (tokens.find().filter(kept -> kept.keptAt().isBefore(at)).isPresent()) {
                tokens.forget();
                stopped(time.instant());
            }
            return at;
        });
        remembered = Optional.empty();
    }

    private Grant renew(Predicate<Kept> isStale) {
        onThisNode.lock();
        try {
            if (waitsForPerson()) return none(time.instant());
            return tokens.alone(() -> renewAlone(isStale));
        } finally {
            onThisNode.unlock();
        }
    }

    private Grant renewAlone(Predicate<Kept> isStale) {
        Instant now = time.instant();
        if (waitsForPerson()) return none(now);
        Optional<Kept> kept = tokens.find().or(() -> first(now));
        if (kept.isEmpty()) return stopped(now);
        if (!isStale.test(kept.get())) return inUse(kept.get());
        remembered = Optional.empty();
        return switch (refresh.spend(kept.get())) {
            case Refresh.Ended.Renewed(ZaloTokens.Pair pair) -> inUse(new Kept(pair, now, Optional.empty()));
            case Refresh.Ended.Not(Instant until, String why) -> new Grant.None(until, why);
        };
    }

    private Optional<Kept> first(Instant now) {
        if (firstRefreshToken.isEmpty()) return Optional.empty();
        tokens.keep(new ZaloTokens.Pair("", "", firstRefreshToken, Instant.EPOCH), now);
        return tokens.find();
    }

    private boolean waitsForPerson() {
        return states.pause(Zalo.NAME, time.instant())
                .filter(pause -> pause.code().equals(CONSENT))
                .isPresent();
    }

    private Grant stopped(Instant now) {
        remembered = Optional.empty();
        states.stop(Zalo.NAME, new ChannelStates.Pause(now, Optional.empty(), CONSENT));
        return none(now);
    }

    private static Grant none(Instant now) {
        return new Grant.None(now.plus(TOO_SHORT), CONSENT);
    }

    private Grant inUse(Kept kept) {
        ZaloTokens.Pair pair = kept.pair();
        remembered = Optional.of(new Remembered(pair.accessToken(), pair.accessExpires(), time.instant()));
        return new Grant.Token(pair.accessToken());
    }

    private static boolean isOver(Kept kept, Instant now) {
        return kept.pair().accessToken().isEmpty()
                || !kept.pair().accessExpires().minus(TOO_SHORT).isAfter(now);
    }

    private static boolean isDue(Kept kept, Instant now) {
        return !kept.pair().accessExpires().minus(RENEWED_BEFORE).isAfter(now)
                || kept.spendingSince().isPresent();
    }
}
