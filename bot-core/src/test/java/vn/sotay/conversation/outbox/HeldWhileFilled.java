package vn.sotay.conversation.outbox;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneTable;

/// The narrow place of {@link AccountLine}: the first message of a line must wait while others are put
/// behind it.
final class HeldWhileFilled {
    private static final int ROUNDS = 150;

    private final TickingClock time = new TickingClock();
    private final LaneTable lanes = new LaneTable(new TickingClock());
    private final InMemoryDeliveries stored = new InMemoryDeliveries(lanes, lanes.aNodeWithAll());
    private final SplittableRandom random;

    HeldWhileFilled(SplittableRandom random) {
        this.random = random;
    }

    /// @return whether the outbox is idle after every round
    boolean run() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel(
                delivery -> delivery.attempts() == 0 && delivery.id().value() % 2 == 0
                        ? new SendOutcome.TryLater(time.instant(), "bận")
                        : new SendOutcome.Sent("m"));
        SendOne sending =
                new SendOne(List.of(service), (channel, account) -> Duration.ZERO, (channel, status, took) -> {}, time);
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Outbox outbox = new Outbox(stored, new InMemoryContacts(), sending, threads, time, 100);
            for (int round = 0; round < ROUNDS; round++) if (!isIdleAfter(outbox)) return false;
        }
        return true;
    }

    private boolean isIdleAfter(Outbox outbox) throws InterruptedException {
        ChannelAccount account = Accounts.anAccount();
        for (int i = 0; i <= random.nextInt(4); i++)
            stored.add(List.of(DeliveryDraft.reply(account, new Reply.Text("tin"))), time.instant());
        while (!stored.hasAllEnded()) {
            outbox.work(LaneTable.all());
            outbox.settle(Duration.ofMillis(1));
            time.tick(Duration.ofSeconds(1));
        }
        for (int i = 0; i < 100 && !outbox.isIdle(); i++) LockSupport.parkNanos(100_000);
        return outbox.isIdle() && outbox.isIdle(Lane.of(account));
    }
}
