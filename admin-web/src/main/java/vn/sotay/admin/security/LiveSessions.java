package vn.sotay.admin.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.UnitId;

/// Which sessions count. What a session holds stands in Redis; a session that is not here holds nothing for
/// anybody, at the next call and on every node.
public interface LiveSessions {
    /// @param device what the browser says of itself
    SessionId begin(AccountId account, String address, String device, Instant now);

    /// Whether it counts: not ended, not too old, not left alone for too long, of an open account. Being
    /// asked, it is seen.
    boolean isLive(SessionId session, Instant now);

    void end(SessionId session);

    /// Only of that account. How many there were.
    int endAll(AccountId account);

    int endOthers(AccountId account, SessionId but);

    boolean endOne(AccountId account, SessionId session);

    /// Those that count, the last seen first.
    List<Session> of(AccountId account, Instant now);

    /// Where the account of the session is held.
    Optional<UnitId> unitOf(SessionId session);

    record Session(SessionId id, Instant startedAt, Instant seenAt, String address, String device) {}
}
