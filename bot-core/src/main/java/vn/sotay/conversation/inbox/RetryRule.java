package vn.sotay.conversation.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait after each failure of a turn. When the list is used up, the update is put aside.
public record RetryRule(List<Duration> waits) {
    public static final RetryRule DEFAULT =
            new RetryRule(List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20)));

    public RetryRule {
        waits = List.copyOf(waits);
    }

    /// @param failures how often it failed, this time included
    Optional<Duration> after(int failures) {
        return failures <= waits.size() ? Optional.of(waits.get(failures - 1)) : Optional.empty();
    }
}
