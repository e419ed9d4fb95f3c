package vn.sotay.admin.security;

import java.time.Instant;

/// Counts tries per key, the same for all nodes.
public interface Tries {
    /// Counts one more, and starts anew when the count began before `from`. Of calls at the same moment each
    /// gets a number of its own.
    Count another(String key, Instant from, Instant now);

    void takeBack(String key);

    void forget(String key);

    record Count(int tries, Instant since) {}
}
