package vn.sotay.conversation.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Outcomes that are not recorded yet.
final class Outcomes {
    private static final int AT_ONCE = 512;

    private final BlockingQueue<Ended> arrived = new LinkedBlockingQueue<>();
    private final List<Ended> taken = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    record Ended(Delivery delivery, Delivery.Status status) {
        Settled settled() {
            return new Settled(delivery.id(), status);
        }
    }

    void expectOne() {
        open.incrementAndGet();
    }

    void add(Delivery delivery, Delivery.Status status) {
        arrived.add(new Ended(delivery, status));
    }

    /// What was taken and not yet recorded, or else what has arrived. For one thread.
    List<Ended> take(Duration wait) throws InterruptedException {
        if (taken.isEmpty()) {
            Ended first = arrived.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (first == null) return List.of();
            taken.add(first);
            arrived.drainTo(taken, AT_ONCE - 1);
        }
        return List.copyOf(taken);
    }

    void recorded() {
        open.addAndGet(-taken.size());
        taken.clear();
    }

    int open() {
        return open.get();
    }
}
