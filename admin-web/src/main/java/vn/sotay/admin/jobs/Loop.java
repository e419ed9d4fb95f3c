package vn.sotay.admin.jobs;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the same work again and again on a thread of its own. Survives every failure of the work: it says
/// so once per series and tries again after a pause that grows.
public final class Loop {
    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Work work;
    private final Thread thread;
    private volatile boolean stopping;

    /// One round. Waits by itself when there is nothing to do.
    @FunctionalInterface
    public interface Work {
        void round() throws InterruptedException;
    }

    private Loop(String name, Work work) {
        this.name = name;
        this.work = work;
        this.thread = Thread.ofPlatform().name("sotay-" + name).unstarted(this::run);
    }

    public static Loop start(String name, Work work) {
        Loop loop = new Loop(name, work);
        loop.thread.start();
        return loop;
    }

    private void run() {
        int failures = 0;
        while (!stopping) {
            try {
                work.round();
                if (failures > 0) log.info("{}: working again", name);
                failures = 0;
            } catch (InterruptedException stop) {
                if (stopping) return;
            } catch (RuntimeException | Error failure) {
                if (failures++ == 0) log.warn("{}: failed, will be tried again", name, failure);
                pause(failures);
            }
        }
    }

    private void pause(int failures) {
        long millis = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures - 1, 10));
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            log.debug("{}: woken from its pause", name);
        }
    }

    /// Begins no other round.
    public void end() {
        stopping = true;
    }

    /// Lets the round under way go on for so long, then interrupts it.
    public void stop(Duration atMost) {
        end();
        try {
            thread.join(atMost);
            thread.interrupt();
            thread.join(LONGEST_PAUSE);
        } catch (InterruptedException hurried) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
