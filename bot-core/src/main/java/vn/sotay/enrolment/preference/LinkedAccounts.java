package vn.sotay.enrolment.preference;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All accounts of one member, in the order in which they were linked.
public record LinkedAccounts(List<LinkedAccount> all) {
    private static final Comparator<LinkedAccount> BY_TASTE = Comparator.comparing(LinkedAccount::preferred)
            .thenComparing(one -> one.contact().lastHeard().orElse(Instant.MIN))
            .thenComparing(Comparator.comparingLong(LinkedAccount::number).reversed());

    public LinkedAccounts {
        all = List.copyOf(all);
    }

    /// Where to send what was not asked for: to the chosen account, or to the one where the member wrote last.
    /// What nothing reaches is left out.
    public Optional<LinkedAccount> target() {
        return all.stream().filter(LinkedAccount::isReachable).max(BY_TASTE);
    }
}
