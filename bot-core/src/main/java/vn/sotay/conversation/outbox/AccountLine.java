package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is going to one account, in order. Held once a delivery must wait: then nothing goes until all that
/// was put back is recorded, so that nothing overtakes it.
final class AccountLine {
    private final Deque<Delivery> queue = new ArrayDeque<>();
    private @Nullable Hold hold;
    private int putBack;

    private record Hold(Delivery first, Delivery.Status.Waiting status) {}

    /// @return whether the line was empty, so that somebody must start to send
    synchronized boolean append(Delivery delivery) {
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
        return !queue.isEmpty();
    }

    /// Puts the first one back and holds the line.
    ///
    /// @return what stood behind the first one; these go back as well
    synchronized List<Delivery> hold(Delivery first, Delivery.Status.Waiting status) {
        hold = new Hold(first, status);
        putBack++;
        queue.pollFirst();
        List<Delivery> behind = new ArrayList<>(queue);
        queue.clear();
        return behind;
    }

    synchronized boolean isHeld() {
        return hold != null;
    }

    /// Puts back what stands behind a held one, without a failure of its own. It waits as long; what is
    /// more urgent does not.
    synchronized Delivery.Status putBack(Delivery delivery, Instant now) {
        if (hold == null) throw new IllegalStateException("the line is not held");
        putBack++;
        boolean passes = delivery.kind().compareTo(hold.first.kind()) < 0;
        Instant notBefore = passes ? now : hold.status.notBefore();
        return new Delivery.Status.Waiting(notBefore, delivery.attempts(), "behind an earlier message");
    }

    /// One that was put back is recorded.
    synchronized void recorded() {
        putBack--;
    }

    /// Whether it is held and all that was put back is recorded.
    synchronized boolean isOver() {
        return hold != null && putBack == 0;
    }
}
