package vn.sotay.admin.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.outbox.Outbox;

/// The threads of the outbox: one claims and starts, one records outcomes.
final class OutboxWorkers {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Outbox outbox;
    private final Supplier<Set<Lane>> lanes;
    private final WakeUps wakeUps;
    private final Duration poll;
    private final List<Loop> loops = new ArrayList<>();

    OutboxWorkers(Outbox outbox, Supplier<Set<Lane>> lanes, WakeUps wakeUps, Duration poll) {
        this.outbox = outbox;
        this.lanes = lanes;
        this.wakeUps = wakeUps;
        this.poll = poll;
    }

    void start() {
        loops.add(Loop.start("outbox-sending", this::send));
        loops.add(Loop.start("outbox-recording", this::recordOutcomes));
    }

    private void send() throws InterruptedException {
        outbox.work(lanes.get());
        wakeUps.outboxBell().awaitSome(poll, MOMENT);
    }

    /// What is recorded may make room for more.
    private void recordOutcomes() throws InterruptedException {
        if (outbox.settle(poll) > 0 && outbox.hasMore()) wakeUps.outboxBell().ring();
    }

    /// Sends nothing new, and waits for the outcomes of what is on its way.
    void stop(Duration atMost) throws InterruptedException {
        loops.getFirst().end();
        wakeUps.outboxBell().ring();
        loops.getFirst().stop(atMost);
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!outbox.isIdle() && System.nanoTime() < deadline)
            wakeUps.outboxBell().await(Duration.ofMillis(20));
        loops.getLast().stop(Duration.ZERO);
    }
}
