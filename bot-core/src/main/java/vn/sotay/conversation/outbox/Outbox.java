package vn.sotay.conversation.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.lane.Lane;

/// Sends what is due: one message at a time to each account and in order, many accounts at once.
///
/// {@link #work} claims and starts, {@link #settle} records outcomes together; each is called by one thread
/// in a loop. At most `most` messages are claimed and not yet recorded: after a crash no more than these
/// can be repeated.
public final class Outbox {
    private final Deliveries deliveries;
    private final Contacts contacts;
    private final SendOne sending;
    private final Executor threads;
    private final InstantSource time;
    private final int most;

    private final Map<ChannelAccount, AccountLine> lines = new ConcurrentHashMap<>();
    private final Queue<ChannelAccount> over = new ConcurrentLinkedQueue<>();
    private final Outcomes outcomes = new Outcomes();
    private final AtomicIntegerArray onTheirWay = new AtomicIntegerArray(Lane.COUNT);
    private volatile Set<Lane> claiming = Set.of();
    private boolean claimLost;
    private volatile boolean wantsRoom;
    private volatile boolean putBack;

    public Outbox(
            Deliveries deliveries, Contacts contacts, SendOne sending, Executor threads, InstantSource time, int most) {
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.sending = sending;
        this.threads = threads;
        this.time = time;
        this.most = most;
    }

    /// Claims what there is room for and starts sending it.
    ///
    /// @return how many were claimed; 0 means nothing is due, or no room until {@link #settle} made some
    public int work(Set<Lane> lanes) {
        int room = most - outcomes.open();
        wantsRoom = true;
        putBack = false;
        if (room <= 0 || lanes.isEmpty() || (claimLost && !isIdle())) return 0;
        reopen();
        claiming = lanes;
        try {
            if (claimLost) deliveries.settleUnknownClaims();
            claimLost = true;
            List<Delivery> claimed = deliveries.claim(lanes, sending.open(), room, time.instant());
            claimLost = false;
            claimed.forEach(this::begin);
            wantsRoom = claimed.size() == room;
            return claimed.size();
        } finally {
            claiming = Set.of();
        }
    }

    /// All that was put back is in the database now; what is claimed from here on is free to go. Only
    /// between two claims: one that began earlier may hold what must stay behind.
    private void reopen() {
        for (ChannelAccount account = over.poll(); account != null; account = over.poll())
            lines.computeIfPresent(account, (same, line) -> line.isOver() ? null : line);
    }

    private void begin(Delivery delivery) {
        outcomes.expectOne();
        onTheirWay.incrementAndGet(Lane.of(delivery.to()).number());
        lines.compute(delivery.to(), (account, line) -> {
            AccountLine open = line == null ? new AccountLine() : line;
            if (open.isHeld()) putBack(delivery, open);
            else if (open.append(delivery)) threads.execute(() -> run(account, open));
            return open;
        });
    }

    private void run(ChannelAccount account, AccountLine line) {
        Delivery next = line.first();
        while (next != null) {
            Delivery.Status status = sending.send(next);
            if (status instanceof Delivery.Status.Waiting waiting) {
                hold(account, next, waiting);
                return;
            }
            outcomes.add(next, status);
            next = after(account, line);
        }
    }

    /// The first of the line is recorded first: from then on the database keeps later ones back.
    private void hold(ChannelAccount account, Delivery first, Delivery.Status.Waiting waiting) {
        lines.computeIfPresent(account, (same, line) -> {
            List<Delivery> behind = line.hold(first, waiting);
            outcomes.add(first, waiting);
            behind.forEach(delivery -> putBack(delivery, line));
            return line;
        });
    }

    private void putBack(Delivery delivery, AccountLine line) {
        outcomes.add(delivery, line.putBack(delivery, time.instant()));
    }

    private @Nullable Delivery after(ChannelAccount account, AccountLine line) {
        lines.computeIfPresent(account, (same, open) -> open.advance() ? open : null);
        return line.first();
    }

    /// Waits a while for outcomes and records those that are there in one go. Until recording has worked
    /// nothing is forgotten: after an exception the next call tries the same again.
    ///
    /// @return how many were recorded
    public int settle(Duration wait) throws InterruptedException {
        List<Outcomes.Ended> ended = outcomes.take(wait);
        if (ended.isEmpty()) return 0;
        Instant now = time.instant();
        deliveries.record(ended.stream().map(Outcomes.Ended::settled).toList(), now);
        Map<ChannelAccount, Contact.Unreachable> lost = lost(ended, now);
        if (!lost.isEmpty()) contacts.lost(lost);
        for (Outcomes.Ended one : ended) {
            onTheirWay.decrementAndGet(Lane.of(one.delivery().to()).number());
            if (one.settled().status() instanceof Delivery.Status.Waiting) {
                recorded(one.delivery().to());
                putBack = true;
            }
        }
        // Last: whoever sees that nothing is open finds each lane idle and each line free as well.
        outcomes.recorded();
        return ended.size();
    }

    private static Map<ChannelAccount, Contact.Unreachable> lost(List<Outcomes.Ended> ended, Instant now) {
        Map<ChannelAccount, Contact.Unreachable> lost = new HashMap<>();
        for (Outcomes.Ended one : ended)
            if (one.status() instanceof Delivery.Status.Unreached(SendOutcome.Reason why, String detail))
                why.end().ifPresent(end -> lost.put(one.delivery().to(), new Contact.Unreachable(now, end)));
        return lost;
    }

    private void recorded(ChannelAccount account) {
        lines.computeIfPresent(account, (same, line) -> {
            line.recorded();
            if (line.isOver()) over.add(account);
            return line;
        });
    }

    /// Whether {@link #work} left something for which {@link #settle} may have made room or opened the way.
    public boolean hasMore() {
        return wantsRoom || putBack;
    }

    /// Whether nothing of this lane is on its way or about to be. A claim under way is asked for first:
    /// what it gives is counted before it ends.
    public boolean isIdle(Lane lane) {
        return !claiming.contains(lane) && onTheirWay.get(lane.number()) == 0;
    }

    /// Whether nothing at all is on its way.
    public boolean isIdle() {
        return outcomes.open() == 0;
    }
}
