package vn.sotay.conversation.inbox;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LanesLost;

/// Answers what waits: at most one update of each account at a time, in order, many accounts in one
/// transaction.
///
/// One of the few places that catch every exception: a turn that fails takes no other account down with it.
/// It is tried again alone, then by {@link RetryRule}, then put aside with its cause, and the person gets
/// one apology.
public final class Inbox {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /// Updates read per pass. Large enough to fill transactions, small enough to keep a pass in some
    /// milliseconds.
    public static final int WINDOW = 256;

    private final Updates updates;
    private final Transactions transactions;
    private final TurnBatch turns;
    private final Failures failures;
    private final InstantSource time;

    public Inbox(Updates updates, Transactions transactions, TurnBatch turns, Failures failures) {
        this.updates = updates;
        this.transactions = transactions;
        this.turns = turns;
        this.failures = failures;
        this.time = turns.time();
    }

    /// One pass.
    ///
    /// @return how many updates were looked at; less than {@link #WINDOW} means that there is no more to do now
    /// @throws LanesLost when a lane went to another node
    public int work(Set<Lane> lanes) {
        List<Waiting> waiting = updates.waiting(lanes, WINDOW, time.instant());
        Set<ChannelAccount> stopped = new HashSet<>();
        for (List<Waiting> wave : waves(waiting)) {
            List<Waiting> going = wave.stream()
                    .filter(update -> !stopped.contains(update.incoming().sender()))
                    .toList();
            if (!going.isEmpty()) answer(going, stopped);
        }
        return waiting.size();
    }

    /// The n-th wave holds the n-th update of each account.
    private static List<List<Waiting>> waves(List<Waiting> waiting) {
        Map<ChannelAccount, Integer> seen = new HashMap<>();
        Map<Integer, List<Waiting>> waves = waiting.stream()
                .collect(Collectors.groupingBy(
                        update -> seen.merge(update.incoming().sender(), 1, Integer::sum),
                        TreeMap::new,
                        Collectors.toList()));
        return List.copyOf(waves.values());
    }

    private void answer(List<Waiting> wave, Set<ChannelAccount> stopped) {
        try {
            transactions.inOne(() -> turns.answer(wave));
        } catch (LanesLost lost) {
            throw lost;
        } catch (RuntimeException | StackOverflowError failure) {
            if (wave.size() > 1) wave.forEach(update -> answer(List.of(update), stopped));
            else failed(wave.getFirst(), failure, stopped);
        }
    }

    private void failed(Waiting update, Throwable failure, Set<ChannelAccount> stopped) {
        log.warn("update {} failed (try {})", update.id(), update.attempts() + 1, failure);
        transactions.inOne(() -> {
            updates.hold(new TreeSet<>(Set.of(update.lane())));
            if (!failures.record(update, failure)) stopped.add(update.incoming().sender());
        });
    }
}
