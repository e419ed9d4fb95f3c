package vn.sotay.conversation.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.sotay.conversation.lane.Lane;

/// The door of the inbox: what arrives at about the same time is stored in one insert and one commit, three
/// times the rate of row by row. {@link #store} returns only when the update is safe.
public final class Arrivals {
    private static final int AT_ONCE = 256;

    private final Updates updates;
    private final Consumer<Set<Lane>> wake;
    private final LinkedBlockingQueue<Arrival> queue = new LinkedBlockingQueue<>(16 * AT_ONCE);

    private record Arrival(Incoming incoming, CompletableFuture<Void> stored) {}

    /// @param wake is told the lanes for which something new is stored
    public Arrivals(Updates updates, Consumer<Set<Lane>> wake) {
        this.updates = updates;
        this.wake = wake;
    }

    /// The result completes when the update is stored for good (or was there before), exceptionally when it
    /// could not be: then the caller must not acknowledge it.
    public CompletableFuture<Void> store(Incoming incoming) {
        CompletableFuture<Void> stored = new CompletableFuture<>();
        if (!queue.offer(new Arrival(incoming, stored)))
            stored.completeExceptionally(new IllegalStateException("too much arrives at once"));
        return stored;
    }

    /// Waits for arrivals and stores them together; to be called in a loop by one thread, so that the order
    /// of arrival is the order of the inbox.
    public void work() throws InterruptedException {
        List<Arrival> together = new ArrayList<>();
        together.add(queue.take());
        queue.drainTo(together, AT_ONCE - 1);
        storeTogether(together);
        Set<Lane> lanes = together.stream()
                .filter(arrival -> !arrival.stored.isCompletedExceptionally())
                .map(arrival -> Lane.of(arrival.incoming.sender()))
                .collect(Collectors.toSet());
        if (!lanes.isEmpty()) wake.accept(lanes);
    }

    private void storeTogether(List<Arrival> together) {
        try {
            updates.store(together.stream().map(Arrival::incoming).toList());
            together.forEach(arrival -> arrival.stored.complete(null));
        } catch (RuntimeException failure) {
            if (together.size() > 1) storeEach(together);
            else together.getFirst().stored.completeExceptionally(failure);
        }
    }

    /// One update that cannot be stored must not keep the others out. Two failures in a row mean that nothing
    /// can be stored now.
    private void storeEach(List<Arrival> together) {
        int inARow = 0;
        for (Arrival arrival : together) {
            if (inARow < 2) storeTogether(List.of(arrival));
            else arrival.stored.completeExceptionally(new IllegalStateException("nothing can be stored now"));
            inARow = arrival.stored.isCompletedExceptionally() ? inARow + 1 : 0;
        }
    }
}
