package vn.sotay.admin.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Inbox;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LanesLost;

/// The threads of the inbox: one that stores arrivals, several that answer, each on its own part of the
/// lanes.
final class InboxWorkers {
    /// A lost lane is no failure: soon we no longer count it as ours, and until then the others must not
    /// wait for a poll.
    private static final Duration UNTIL_WE_KNOW = Duration.ofMillis(100);

    private static final Duration MOMENT = Duration.ofMillis(2);

    private final Inbox inbox;
    private final Supplier<Set<Lane>> lanes;
    private final WakeUps wakeUps;
    private final Duration poll;
    private final List<Loop> loops = new ArrayList<>();

    InboxWorkers(Inbox inbox, Supplier<Set<Lane>> lanes, WakeUps wakeUps, Duration poll) {
        this.inbox = inbox;
        this.lanes = lanes;
        this.wakeUps = wakeUps;
        this.poll = poll;
    }

    void start(int workers, Arrivals arrivals) {
        loops.add(Loop.start("arrivals", arrivals::work));
        for (int i = 0; i < workers; i++) {
            int part = i;
            Bell bell = wakeUps.inboxBell();
            loops.add(Loop.start("inbox-" + part, () -> round(part, workers, bell)));
        }
    }

    private void round(int part, int parts, Bell bell) throws InterruptedException {
        Set<Lane> mine = lanes.get().stream()
                .filter(lane -> lane.number() % parts == part)
                .collect(Collectors.toUnmodifiableSet());
        try {
            int seen = mine.isEmpty() ? 0 : inbox.work(mine);
            if (seen > 0) wakeUps.replied();
            if (seen < Inbox.WINDOW) bell.awaitSome(poll, MOMENT);
        } catch (LanesLost toAnotherNode) {
            wakeUps.replied();
            bell.await(UNTIL_WE_KNOW);
        }
    }

    /// Nothing arrives any more; lets the batches under way end.
    void stop(Duration atMost) {
        loops.getFirst().stop(Duration.ZERO);
        loops.forEach(Loop::end);
        wakeUps.lookAround();
        for (Loop loop : loops) loop.stop(atMost);
    }
}
