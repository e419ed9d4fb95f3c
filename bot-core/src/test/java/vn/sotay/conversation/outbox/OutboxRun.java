package vn.sotay.conversation.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.LaneTable;

/// One run of an {@link Outbox} with many threads, a whimsical service and a failing database, until
/// everything has ended. Which outcomes come is fixed by the seed; how the threads meet is not.
final class OutboxRun {
    static final int MOST = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<DeliveryKind> KINDS = List.of(
            DeliveryKind.REPLY, DeliveryKind.REPLY, DeliveryKind.REPLY, DeliveryKind.NOTICE, DeliveryKind.REMINDER);

    final TickingClock time = new TickingClock();
    final LaneTable lanes = new LaneTable(new TickingClock());
    final InMemoryLeases leases = lanes.aNodeWithAll();
    final InMemoryDeliveries stored = new InMemoryDeliveries(lanes, leases);
    final ScriptedChannel service;
    final FaultyDeliveries deliveries;
    final List<Delivery> all = new ArrayList<>();
    boolean idleAtTheEnd;

    private final SplittableRandom random;
    private final SplittableRandom serviceRandom;
    private final int accounts;

    OutboxRun(long seed, int accounts) {
        this.random = new SplittableRandom(seed);
        this.serviceRandom = random.split();
        this.accounts = accounts;
        this.service = new ScriptedChannel(this::whim);
        this.deliveries = new FaultyDeliveries(stored, random.split(), 10);
    }

    private SendOutcome whim(Delivery delivery) {
        int dice;
        synchronized (serviceRandom) {
            dice = serviceRandom.nextInt(100);
        }
        if (dice < 3) LockSupport.parkNanos(1);
        if (dice < 15) return new SendOutcome.TryLater(time.instant().plusSeconds(dice), "bận");
        if (dice < 19) return new SendOutcome.AnswerLost("mất liên lạc");
        if (dice < 22) return new SendOutcome.GiveUp(SendOutcome.Reason.CONTENT_REFUSED, "từ chối");
        if (dice < 24) throw new IllegalStateException("kênh hỏng");
        return new SendOutcome.Sent("m");
    }

    /// @return whether everything ended in time
    boolean run(int total) throws InterruptedException {
        List<DeliveryDraft> drafts = drafts(total);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            SendOne sending = new SendOne(
                    List.of(service), (channel, account) -> Duration.ZERO, (channel, status, took) -> {}, time);
            Outbox outbox = new Outbox(deliveries, new InMemoryContacts(), sending, threads, time, MOST);
            AtomicBoolean over = new AtomicBoolean();
            threads.execute(() -> settleUntil(over, outbox));
            boolean ended = workUntilAllEnded(outbox, drafts);
            for (int i = 0; i < 1000 && !outbox.isIdle(); i++) LockSupport.parkNanos(100_000);
            idleAtTheEnd = outbox.isIdle() && LaneTable.all().stream().allMatch(outbox::isIdle);
            over.set(true);
            return ended;
        }
    }

    private boolean workUntilAllEnded(Outbox outbox, List<DeliveryDraft> drafts) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        int added = 0;
        while (System.nanoTime() < giveUp) {
            int upTo = Math.min(drafts.size(), added + random.nextInt(30));
            deliveries.add(drafts.subList(added, upTo), time.instant());
            added = upTo;
            if (work(outbox) == 0) {
                time.tick(Duration.ofMillis(random.nextInt(3000)));
                LockSupport.parkNanos(1);
            }
            if (added == drafts.size() && stored.hasAllEnded()) return true;
        }
        return false;
    }

    /// A claim whose answer is lost is no reason to stop.
    private static int work(Outbox outbox) {
        try {
            return outbox.work(LaneTable.all());
        } catch (IllegalStateException answerLost) {
            return 0;
        }
    }

    private static void settleUntil(AtomicBoolean over, Outbox outbox) {
        while (!over.get()) {
            try {
                outbox.settle(Duration.ofMillis(1));
            } catch (IllegalStateException databaseFailed) {
                LockSupport.parkNanos(1);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<DeliveryDraft> drafts(int total) {
        List<ChannelAccount> people = new ArrayList<>();
        for (int i = 0; i < accounts; i++) people.add(Accounts.anAccount());
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            DeliveryKind kind = KINDS.get(random.nextInt(KINDS.size()));
            drafts.add(new DeliveryDraft(people.get(random.nextInt(accounts)), kind, new Reply.Text("tin " + i)));
        }
        return Collections.unmodifiableList(drafts);
    }

    /// Pairs of messages that arrived in the wrong order: a later one of the same or a lesser kind first.
    List<String> overtakings() {
        List<String> overtakings = new ArrayList<>();
        List<Delivery> taken = service.taken();
        for (int i = 0; i < taken.size(); i++)
            for (int j = i + 1; j < taken.size(); j++)
                if (isWrong(taken.get(i), taken.get(j))) overtakings.add(taken.get(i) + " before " + taken.get(j));
        return overtakings;
    }

    private static boolean isWrong(Delivery first, Delivery second) {
        return first.to().equals(second.to())
                && first.id().value() > second.id().value()
                && first.kind().compareTo(second.kind()) >= 0;
    }
}
