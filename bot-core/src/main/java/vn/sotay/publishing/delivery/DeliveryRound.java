package vn.sotay.publishing.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.inbox.Transactions;
import vn.sotay.publishing.PublicationId;

/// Takes receivers off the queue and hands each to the outbox, to patience, or to paper: all of a round in
/// one transaction. Several nodes may do rounds at the same time.
public final class DeliveryRound {
    private static final int AT_ONCE = 1_000;

    private final Receivers receivers;
    private final Transactions transactions;
    private final Route.Rule rule;
    private final InstantSource time;

    public DeliveryRound(Receivers receivers, Transactions transactions, Route.Rule rule, InstantSource time) {
        this.receivers = receivers;
        this.transactions = transactions;
        this.rule = rule;
        this.time = time;
    }

    /// One round.
    ///
    /// @return how many were taken; 0 means that there is nothing to do, or no room yet
    public int work() {
        Instant now = time.instant();
        transactions.inOne(() -> receivers.lookAround(now));
        int room = Math.min(AT_ONCE, receivers.room());
        if (room <= 0) return 0;
        int[] taken = new int[1];
        transactions.inOne(() -> taken[0] = tell(room, now));
        if (taken[0] < room) transactions.inOne(() -> taken[0] += remind(room - taken[0], now));
        return taken[0];
    }

    private int tell(int atMost, Instant now) {
        List<Receiver> claimed = receivers.claim(atMost, now);
        if (claimed.isEmpty()) return 0;
        Map<PublicationId, Receivers.Replies> replies = replies(claimed);
        List<Receivers.Handed> handed = new ArrayList<>();
        List<Receivers.Settled> settled = new ArrayList<>();
        for (Receiver receiver : claimed) {
            Reply notice =
                    Objects.requireNonNull(replies.get(receiver.publication())).notice();
            switch (Route.of(receiver, rule, now)) {
                case Route.By by -> handed.add(handed(receiver, by, notice));
                case Route.Waits(Unreached why) -> settled.add(settled(receiver, ReceiverState.WAITING, why));
                case Route.OnPaper(Unreached why) -> settled.add(settled(receiver, ReceiverState.UNREACHED, why));
            }
        }
        receivers.send(handed, now);
        receivers.settle(settled, now);
        return claimed.size();
    }

    /// Whoever cannot be reminded now is not: the notice itself is what counts.
    private int remind(int atMost, Instant now) {
        List<Receiver> claimed = receivers.claimForReminder(atMost, now);
        if (claimed.isEmpty()) return 0;
        Map<PublicationId, Receivers.Replies> replies = replies(claimed);
        List<Receivers.Handed> handed = new ArrayList<>();
        for (Receiver receiver : claimed) {
            Reply reminder =
                    Objects.requireNonNull(replies.get(receiver.publication())).reminder();
            Route route = Route.of(receiver, rule, now);
            if (route instanceof Route.By by) handed.add(handed(receiver, by, reminder));
        }
        receivers.remind(handed, now);
        return claimed.size();
    }

    private Map<PublicationId, Receivers.Replies> replies(List<Receiver> claimed) {
        return receivers.replies(
                claimed.stream().map(Receiver::publication).distinct().toList());
    }

    private static Receivers.Handed handed(Receiver receiver, Route.By by, Reply reply) {
        return new Receivers.Handed(receiver.id(), by.to(), by.account().orElse(0L), reply);
    }

    private static Receivers.Settled settled(Receiver receiver, ReceiverState state, Unreached why) {
        return new Receivers.Settled(receiver.id(), state, why);
    }
}
