package vn.sotay.admin.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Inbox;
import vn.sotay.conversation.lane.LaneKeeper;
import vn.sotay.conversation.outbox.Outbox;

/// Starts the work of this node before the web server opens and ends it after the web server has closed: no
/// new work, then what is on its way, then the lanes go back, so that other nodes take over at once.
public final class NodeLife implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(NodeLife.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private final Parts parts;
    private final Pace pace;
    private final InboxWorkers inbox;
    private final OutboxWorkers outbox;
    private final List<Loop> others = new ArrayList<>();
    private volatile boolean running;

    /// What is run.
    public record Parts(
            Arrivals arrivals, Inbox inbox, Outbox outbox, LaneKeeper lanes, IndexFollower index, WakeUps wakeUps) {}

    /// How it is run.
    ///
    /// @param workers threads that answer
    /// @param poll    how often to look without being woken
    public record Pace(int workers, Duration poll) {}

    public NodeLife(Parts parts, Pace pace) {
        this.parts = parts;
        this.pace = pace;
        this.inbox = new InboxWorkers(parts.inbox(), parts.lanes()::lanes, parts.wakeUps(), pace.poll());
        this.outbox = new OutboxWorkers(parts.outbox(), parts.lanes()::lanes, parts.wakeUps(), pace.poll());
    }

    @Override
    public void start() {
        parts.index().catchUp();
        outbox.start();
        inbox.start(pace.workers(), parts.arrivals());
        others.add(Loop.start("lanes", this::beat));
        others.add(parts.index().follow(parts.wakeUps().documentsBell(), pace.poll()));
        running = true;
    }

    private void beat() throws InterruptedException {
        boolean more = parts.lanes().beat();
        parts.wakeUps().working(parts.lanes().lanes());
        if (more) parts.wakeUps().lookAround();
        Thread.sleep(BEAT);
    }

    @Override
    public void stop() {
        running = false;
        try {
            parts.lanes().stop();
            inbox.stop(AT_MOST);
            outbox.stop(AT_MOST);
            for (Loop loop : others) loop.stop(Duration.ZERO);
            parts.lanes().leave();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            log.warn("stopped before all work had ended; it goes on at the next start");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Below the web server's phases: started before it, stopped after it.
    @Override
    public int getPhase() {
        return 0;
    }
}
