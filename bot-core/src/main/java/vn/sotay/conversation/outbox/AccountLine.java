package vn.sotay.conversation.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is going to one account, in order. Held once a delivery must wait: then nothing overtakes it.
final class AccountLine {
    private final Deque<Delivery> queue = new ArrayDeque<>();
    private Delivery.Status.@Nullable Waiting held;

    /// @return whether the line was empty, so that somebody must start to send
    synchronized boolean append(Delivery delivery) {
        if (held != null) return false;
        queue.addLast(delivery);
        return queue.size() == 1;
    }

    synchronized @Nullable Delivery first() {
        return queue.peekFirst();
    }

    /// The first one is through.
    ///
    /// @return whether the line is still needed
    synchronized boolean advance() {
        queue.pollFirst();
        return !queue.isEmpty() || held != null;
    }

    /// Holds the line.
    ///
    /// @return what stood behind the first one; these go back to wait as well
    synchronized List<Delivery> hold(Delivery.Status.Waiting status) {
        held = status;
        Delivery first = queue.pollFirst();
        List<Delivery> behind = new ArrayList<>(queue);
        queue.clear();
        if (first != null) queue.addFirst(first);
        return behind;
    }

    synchronized boolean isHeld() {
        return held != null;
    }

    /// A delivery behind a held one waits as long, without a failure of its own.
    synchronized Delivery.Status behind(Delivery delivery) {
        if (held == null) throw new IllegalStateException("the line is not held");
        return new Delivery.Status.Waiting(held.notBefore(), delivery.attempts(), "behind an earlier message");
    }
}
