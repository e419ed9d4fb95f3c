package vn.sotay.admin.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.admin.security.secrets.Digests;

/// How often somebody may try: per name (whether it exists or not), per account's codes, and per address.
/// A try is counted before it is looked at, so that many at once are no way around.
public final class SignInLimit {
    static final int PER_NAME = 8;
    static final int PER_ADDRESS = 40;
    static final int IN_TRAIL = 300;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tries tries;
    private final Digests digests;
    private final InstantSource time;

    public SignInLimit(Tries tries, Digests digests, InstantSource time) {
        this.tries = tries;
        this.digests = digests;
        this.time = time;
    }

    /// How long to wait, when there were too many tries.
    Optional<Duration> another(String name, String address) {
        return Stream.of(wait(nameKey(name), PER_NAME), wait(addressKey(address), PER_ADDRESS))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    /// Only what failed counts.
    void succeeded(String name, String address) {
        tries.forget(nameKey(name));
        tries.takeBack(addressKey(address));
    }

    /// Whether one more failure may be written to the audit trail: it tells of an attack, and must not be
    /// drowned by it.
    boolean mayBeRecorded() {
        return wait("trail", IN_TRAIL).isEmpty();
    }

    private Optional<Duration> wait(String key, int most) {
        Instant now = time.instant();
        Tries.Count count = tries.another(key, now.minus(WINDOW), now);
        return count.tries() <= most
                ? Optional.empty()
                : Optional.of(Duration.between(now, count.since().plus(WINDOW)));
    }

    private String nameKey(String name) {
        return "name:" + digests.textOf(name);
    }

    /// One subscriber has a whole /64 of IPv6 addresses.
    private String addressKey(String address) {
        String[] parts = address.split(":", -1);
        String network =
                parts.length == 8 ? String.join(":", Stream.of(parts).limit(4).toList()) : address;
        return "from:" + digests.textOf(network);
    }
}
