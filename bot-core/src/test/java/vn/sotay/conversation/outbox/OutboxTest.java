package vn.sotay.conversation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneKeeper;
import vn.sotay.conversation.lane.LaneTable;

class OutboxTest {
    private static final Set<ChannelName> OPEN = Set.of(Accounts.CHANNEL);

    private final TickingClock time = new TickingClock();
    private final LaneTable lanes = new LaneTable(time);
    private final InMemoryLeases leases = lanes.aNodeWithAll();
    private final InMemoryDeliveries stored = new InMemoryDeliveries(lanes, leases);
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final ChannelAccount an = Accounts.anAccount();
    private final ChannelAccount binh = Accounts.anAccount();

    @Test
    void whatIsDueIsSentAndRecorded() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel();
        Outbox outbox = outbox(service, 10);
        add(an, DeliveryKind.REPLY, "một", "hai");
        add(binh, DeliveryKind.REPLY, "ba");

        assertThat(outbox.work(LaneTable.all())).isEqualTo(3);
        runTasks();
        assertThat(outbox.settle(Duration.ZERO)).isEqualTo(3);

        assertThat(textsTo(service, an)).containsExactly("một", "hai");
        assertThat(textsTo(service, binh)).containsExactly("ba");
        assertThat(service.taken())
                .allSatisfy(
                        delivery -> assertThat(stored.stateOf(delivery.id())).isEqualTo(DeliveryState.SENT));
        assertThat(outbox.work(LaneTable.all())).isZero();
    }

    @Test
    void oneAccountIsServedByOneThreadAtATime() {
        Outbox outbox = outbox(new ScriptedChannel(), 10);
        add(an, DeliveryKind.REPLY, "một", "hai");

        outbox.work(LaneTable.all());

        assertThat(tasks).hasSize(1);
    }

    @Test
    void aClaimWhoseAnswerWasLostIsSettledOnceNothingIsOnItsWay() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel();
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {
            throw new IllegalStateException("the line was cut");
        });
        Outbox outbox = new Outbox(
                new WatchedClaim(stored, meanwhile), new InMemoryContacts(), sendOne(service), tasks::add, time, 10);
        add(an, DeliveryKind.REPLY, "một");
        add(binh, DeliveryKind.NOTICE, "hai");

        assertThatThrownBy(() -> outbox.work(LaneTable.all())).isInstanceOf(IllegalStateException.class);
        meanwhile.set(() -> {});
        assertThat(outbox.work(LaneTable.all())).isEqualTo(1);
        runTasks();
        outbox.settle(Duration.ZERO);

        assertThat(textsTo(service, an)).containsExactly("một");
        assertThat(textsTo(service, binh)).as("a notice is sent at most once").isEmpty();
        assertThat(stored.hasAllEnded()).isTrue();
    }

    @Test
    void withoutLanesNothingIsClaimed() {
        Outbox outbox = outbox(new ScriptedChannel(), 10);
        add(an, DeliveryKind.REPLY, "một");

        assertThat(outbox.work(Set.of())).isZero();
    }

    @Test
    void noMoreThanTheMostAreClaimedAndNotRecorded() throws InterruptedException {
        Outbox outbox = outbox(new ScriptedChannel(), 3);
        add(an, DeliveryKind.REPLY, "một", "hai", "ba", "bốn", "năm");

        assertThat(outbox.work(LaneTable.all())).isEqualTo(3);
        assertThat(outbox.work(LaneTable.all())).isZero();
        runTasks();
        assertThat(outbox.work(LaneTable.all())).as("sent, but not recorded").isZero();
        outbox.settle(Duration.ZERO);
        assertThat(outbox.work(LaneTable.all())).isEqualTo(2);
    }

    @Test
    void whatMustWaitHoldsBackWhatStandsBehindIt() throws InterruptedException {
        List<SendOutcome> answers = new ArrayList<>(List.of(later(Duration.ofSeconds(30))));
        ScriptedChannel service =
                new ScriptedChannel(delivery -> answers.isEmpty() ? new SendOutcome.Sent("m") : answers.removeFirst());
        Outbox outbox = outbox(service, 10);
        add(an, DeliveryKind.REPLY, "một", "hai", "ba");

        round(outbox);
        assertThat(service.taken()).isEmpty();
        time.tick(Duration.ofSeconds(29));
        assertThat(outbox.work(LaneTable.all())).isZero();
        time.tick(Duration.ofSeconds(1));
        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("một", "hai", "ba");
        assertThat(service.taken()).extracting(Delivery::attempts).containsExactly(1, 0, 0);
    }

    @Test
    void whatComesWhileTheLineIsHeldGoesBackToWait() throws InterruptedException {
        List<SendOutcome> answers = new ArrayList<>(List.of(later(Duration.ofSeconds(30))));
        ScriptedChannel service =
                new ScriptedChannel(delivery -> answers.isEmpty() ? new SendOutcome.Sent("m") : answers.removeFirst());
        Outbox outbox = outbox(service, 10);
        add(an, DeliveryKind.REPLY, "một");
        outbox.work(LaneTable.all());
        runTasks();
        add(an, DeliveryKind.REPLY, "hai");

        outbox.work(LaneTable.all());
        assertThat(tasks).isEmpty();
        settleAll(outbox);
        time.tick(Duration.ofSeconds(30));
        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("một", "hai");
        assertThat(outbox.isIdle()).isTrue();
    }

    @Test
    void aReplyDoesNotWaitForANoticeThatMustWait() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel(delivery ->
                delivery.kind() == DeliveryKind.NOTICE ? later(Duration.ofHours(8)) : new SendOutcome.Sent("m"));
        Outbox outbox = outbox(service, 10);
        add(an, DeliveryKind.NOTICE, "tin");
        outbox.work(LaneTable.all());
        add(an, DeliveryKind.REPLY, "đáp 1", "đáp 2");
        outbox.work(LaneTable.all());

        runTasks();
        settleAll(outbox);
        time.tick(Duration.ofSeconds(2));
        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("đáp 1", "đáp 2");
    }

    @Test
    void theLineStaysHeldUntilAllThatWaitsInItIsRecorded() throws InterruptedException {
        List<SendOutcome> answers = new ArrayList<>(List.of(later(Duration.ofSeconds(1))));
        ScriptedChannel service =
                new ScriptedChannel(delivery -> answers.isEmpty() ? new SendOutcome.Sent("m") : answers.removeFirst());
        Outbox outbox = outbox(service, 2000);
        String[] texts = new String[600];
        for (int i = 0; i < texts.length; i++) texts[i] = "tin " + i;
        add(an, DeliveryKind.REPLY, texts);
        outbox.work(LaneTable.all());
        runTasks();
        outbox.settle(Duration.ZERO);
        assertThat(outbox.isIdle()).as("more than one recording is needed").isFalse();
        time.tick(Duration.ofSeconds(5));
        add(an, DeliveryKind.REPLY, "sau cùng");

        outbox.work(LaneTable.all());
        runTasks();
        settleAll(outbox);
        round(outbox);

        List<String> inOrder = new ArrayList<>(List.of(texts));
        inOrder.add("sau cùng");
        assertThat(textsTo(service, an)).isEqualTo(inOrder);
    }

    @Test
    void afterAFailureToRecordTheSameIsRecordedAgain() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel();
        List<RuntimeException> failures = new ArrayList<>(List.of(new IllegalStateException("no database")));
        Deliveries failing = new FailingOnce(stored, failures);
        Outbox outbox = new Outbox(failing, new InMemoryContacts(), sendOne(service), tasks::add, time, 2);
        add(an, DeliveryKind.REPLY, "một", "hai", "ba");
        outbox.work(LaneTable.all());
        runTasks();

        assertThatThrownBy(() -> outbox.settle(Duration.ZERO)).hasMessage("no database");
        assertThat(outbox.work(LaneTable.all())).as("no room yet").isZero();
        assertThat(outbox.settle(Duration.ZERO)).isEqualTo(2);
        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("một", "hai", "ba");
        assertThat(outbox.isIdle()).isTrue();
    }

    @Test
    void aChannelThatThrowsLosesTheAnswerOfThatMessageOnly() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel(delivery -> {
            if (delivery.kind() == DeliveryKind.NOTICE) throw new IllegalStateException("kênh hỏng");
            return new SendOutcome.Sent("m");
        });
        Outbox outbox = outbox(service, 10);
        add(an, DeliveryKind.NOTICE, "tin");
        Delivery notice = claimAndPutBack(an);
        add(an, DeliveryKind.REPLY, "đáp");

        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("đáp");
        assertThat(stored.stateOf(notice.id())).isEqualTo(DeliveryState.UNKNOWN);
    }

    @Test
    void aChannelThatFailsWithAnErrorDoesNotBlockTheAccount() throws InterruptedException {
        List<Error> errors = new ArrayList<>(List.of(new StackOverflowError(), new NoClassDefFoundError("x/Y")));
        ScriptedChannel service = new ScriptedChannel(delivery -> {
            if (!errors.isEmpty()) throw errors.removeFirst();
            return new SendOutcome.Sent("m");
        });
        Outbox outbox = outbox(service, 10);
        add(an, DeliveryKind.REPLY, "một", "hai");

        for (int i = 0; i < 4; i++) {
            round(outbox);
            time.tick(Duration.ofSeconds(10));
        }

        assertThat(textsTo(service, an)).containsExactly("một", "hai");
        assertThat(outbox.isIdle()).isTrue();
    }

    @Test
    void aMeterThatThrowsDoesNotBlockTheAccount() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel();
        SendOne sending = new SendOne(
                List.of(service),
                (channel, account) -> Duration.ZERO,
                (channel, status, took) -> {
                    throw new IllegalStateException("the meter is broken");
                },
                time);
        Outbox outbox = new Outbox(stored, new InMemoryContacts(), sending, tasks::add, time, 10);
        add(an, DeliveryKind.REPLY, "một", "hai");

        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("một", "hai");
        assertThat(outbox.isIdle()).isTrue();
    }

    @Test
    void aNoticeForWhichNoPermitCouldBeAskedIsNotUnknownButTriedAgain() throws InterruptedException {
        List<RuntimeException> failures = new ArrayList<>(List.of(new IllegalStateException("no cache")));
        Channel paced = new PacedChannel(new ScriptedChannel());
        SendOne sending = new SendOne(
                List.of(paced),
                (channel, account) -> {
                    if (!failures.isEmpty()) throw failures.removeFirst();
                    return Duration.ZERO;
                },
                (channel, status, took) -> {},
                time);
        Outbox outbox = new Outbox(stored, new InMemoryContacts(), sending, tasks::add, time, 10);
        add(an, DeliveryKind.NOTICE, "tin");
        Delivery notice = claimAndPutBack(an);

        round(outbox);
        assertThat(stored.stateOf(notice.id())).isEqualTo(DeliveryState.WAITING);
        time.tick(Duration.ofMinutes(2));
        round(outbox);

        assertThat(stored.stateOf(notice.id())).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatBelongsToAChannelThatIsOffWaits() throws InterruptedException {
        Outbox outbox = new Outbox(stored, new InMemoryContacts(), sendOne(), tasks::add, time, 10);
        add(an, DeliveryKind.REPLY, "một");
        Delivery delivery = claimAndPutBack(an);

        round(outbox);

        assertThat(stored.stateOf(delivery.id())).isEqualTo(DeliveryState.WAITING);
    }

    @Test
    void aLaneIsIdleOnlyWhenEverythingOfItIsRecorded() throws InterruptedException {
        Outbox outbox = outbox(new ScriptedChannel(), 10);
        add(an, DeliveryKind.REPLY, "một", "hai");
        Lane lane = Lane.of(an);
        assertThat(outbox.isIdle(lane)).isTrue();

        outbox.work(LaneTable.all());
        assertThat(outbox.isIdle(lane)).isFalse();
        runTasks();
        assertThat(outbox.isIdle(lane)).isFalse();
        settleAll(outbox);

        assertThat(outbox.isIdle(lane)).isTrue();
        assertThat(outbox.isIdle()).isTrue();
    }

    @Test
    void aLaneIsNotGivenBackBetweenClaimingAndSending() {
        AtomicReference<Runnable> whileClaiming = new AtomicReference<>(() -> {});
        Deliveries watched = new WatchedClaim(stored, whileClaiming);
        Outbox outbox =
                new Outbox(watched, new InMemoryContacts(), sendOne(new ScriptedChannel()), tasks::add, time, 1000);
        LaneKeeper keeper = new LaneKeeper(leases, outbox::isIdle);
        keeper.beat();
        for (Lane lane : LaneTable.all()) add(Accounts.anAccountIn(lane), DeliveryKind.REPLY, "tin");
        InMemoryLeases other = lanes.aNode();
        whileClaiming.set(() -> {
            other.renew();
            keeper.beat();
            keeper.beat();
            keeper.beat();
        });

        outbox.work(keeper.lanes());
        other.take(Lane.COUNT);

        assertThat(other.held()).isEmpty();
    }

    @Test
    void orderHoldsAndNothingIsLostWhateverHappens() throws InterruptedException {
        for (long seed = 0; seed < 200; seed++) {
            OutboxRun run = new OutboxRun(seed, seed % 2 == 0 ? 12 : 2);
            assertThat(run.run(300)).as("seed %d: everything ended", seed).isTrue();
            assertThat(run.overtakings()).as("seed %d", seed).isEmpty();
            assertThat(run.service.twoAtOnce()).as("seed %d", seed).isEmpty();
            assertThat(run.deliveries.mostOpen()).as("seed %d", seed).isLessThanOrEqualTo(OutboxRun.MOST);
            assertThat(run.idleAtTheEnd).as("seed %d: idle at the end", seed).isTrue();
            assertNoNoticeTwice(run, seed);
        }
    }

    private static void assertNoNoticeTwice(OutboxRun run, long seed) {
        Set<DeliveryId> seen = new HashSet<>();
        assertThat(run.service.taken())
                .as("seed %d", seed)
                .allSatisfy(delivery -> assertThat(seen.add(delivery.id())).isTrue());
    }

    @Test
    void aLineThatIsHeldAndFilledAtTheSameTimeKeepsItsCount() throws InterruptedException {
        for (long seed = 0; seed < 60; seed++) {
            HeldWhileFilled race = new HeldWhileFilled(new SplittableRandom(seed));
            assertThat(race.run()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void whatIsForAPausedChannelStaysUntouchedUntilItOpens() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel();
        AtomicBoolean isOpen = new AtomicBoolean();
        Outbox outbox = new Outbox(
                stored, new InMemoryContacts(), sendOne(new PausedChannel(service, isOpen)), tasks::add, time, 10);
        add(an, DeliveryKind.REPLY, "một");
        time.tick(Duration.ofDays(2));
        assertThat(outbox.work(LaneTable.all())).isZero();

        isOpen.set(true);
        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("một");
        assertThat(service.taken().getFirst().attempts()).isZero();
    }

    @Test
    void aChannelThatIsPausedBetweenClaimAndSendingLosesNothing() throws InterruptedException {
        ScriptedChannel service = new ScriptedChannel();
        AtomicBoolean isOpen = new AtomicBoolean(true);
        Outbox outbox = new Outbox(
                stored, new InMemoryContacts(), sendOne(new PausedChannel(service, isOpen)), tasks::add, time, 10);
        add(an, DeliveryKind.NOTICE, "một", "hai");
        outbox.work(LaneTable.all());
        isOpen.set(false);
        runTasks();
        settleAll(outbox);
        assertThat(service.taken()).isEmpty();

        isOpen.set(true);
        time.tick(Duration.ofSeconds(1));
        round(outbox);

        assertThat(textsTo(service, an)).containsExactly("một", "hai");
    }

    @Test
    void whoCannotBeReachedAtAllIsRemembered() throws InterruptedException {
        InMemoryContacts contacts = new InMemoryContacts();
        ScriptedChannel service = new ScriptedChannel(delivery -> new SendOutcome.GiveUp(
                delivery.to().equals(an) ? SendOutcome.Reason.BLOCKED_BY_RECIPIENT : SendOutcome.Reason.CONTENT_REFUSED,
                "403"));
        Outbox outbox = new Outbox(stored, contacts, sendOne(service), tasks::add, time, 10);
        add(an, DeliveryKind.NOTICE, "một");
        add(binh, DeliveryKind.NOTICE, "hai");

        round(outbox);

        Contact.Unreachable blocked = new Contact.Unreachable(time.instant(), Contact.End.BLOCKED);
        assertThat(contacts.find(List.of(an, binh)))
                .containsEntry(an, new Contact(Optional.empty(), Optional.of(blocked)))
                .containsEntry(binh, Contact.NEVER);
    }

    private Outbox outbox(ScriptedChannel service, int most) {
        return new Outbox(stored, new InMemoryContacts(), sendOne(service), tasks::add, time, most);
    }

    private SendOne sendOne(Channel... channels) {
        return new SendOne(List.of(channels), (channel, account) -> Duration.ZERO, (channel, status, took) -> {}, time);
    }

    private SendOutcome later(Duration wait) {
        return new SendOutcome.TryLater(time.instant().plus(wait), "bận");
    }

    private void add(ChannelAccount to, DeliveryKind kind, String... texts) {
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (String text : texts) drafts.add(new DeliveryDraft(to, kind, new Reply.Text(text)));
        stored.add(drafts, time.instant());
    }

    /// To learn the id of what waits for an account.
    private Delivery claimAndPutBack(ChannelAccount account) {
        Instant now = time.instant();
        Delivery delivery = stored.claim(Set.of(Lane.of(account)), OPEN, 1, now).getFirst();
        stored.record(List.of(new Settled(delivery.id(), new Delivery.Status.Waiting(now, 0, ""))), now);
        return delivery;
    }

    private void round(Outbox outbox) throws InterruptedException {
        while (outbox.work(LaneTable.all()) > 0) {
            runTasks();
            settleAll(outbox);
        }
    }

    private void runTasks() {
        while (!tasks.isEmpty()) {
            try {
                tasks.removeFirst().run();
            } catch (RuntimeException | Error threadDies) {
                assertThat(threadDies).isNotInstanceOf(AssertionError.class);
            }
        }
    }

    private static void settleAll(Outbox outbox) throws InterruptedException {
        int recorded = outbox.settle(Duration.ZERO);
        while (recorded > 0) recorded = outbox.settle(Duration.ZERO);
    }

    private static List<String> textsTo(ScriptedChannel service, ChannelAccount account) {
        return service.taken().stream()
                .filter(delivery -> delivery.to().equals(account))
                .map(delivery -> delivery.reply() instanceof Reply.Text(String text) ? text : "?")
                .toList();
    }

    /// A channel that is open now and then.
    private record PausedChannel(Channel channel, AtomicBoolean open) implements Channel {
        @Override
        public ChannelName name() {
            return channel.name();
        }

        @Override
        public boolean isOpen(Instant now) {
            return open.get();
        }

        @Override
        public Drawn drawn(Reply message) {
            return new Drawn("", java.util.List.of());
        }

        @Override
        public SendOutcome send(Delivery delivery) {
            return channel.send(delivery);
        }
    }

    /// A channel with a pace.
    private record PacedChannel(Channel channel) implements Channel {
        @Override
        public ChannelName name() {
            return channel.name();
        }

        @Override
        public Pace pace() {
            return new Pace(30, 1);
        }

        @Override
        public Drawn drawn(Reply message) {
            return new Drawn("", java.util.List.of());
        }

        @Override
        public SendOutcome send(Delivery delivery) {
            return channel.send(delivery);
        }
    }

    /// Fails to record as often as there are failures.
    private record FailingOnce(Deliveries deliveries, List<RuntimeException> failures) implements Deliveries {
        @Override
        public void add(List<DeliveryDraft> drafts, Instant now) {
            deliveries.add(drafts, now);
        }

        @Override
        public List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now) {
            return deliveries.claim(lanes, open, atMost, now);
        }

        @Override
        public void settleUnknownClaims() {
            deliveries.settleUnknownClaims();
        }

        @Override
        public void record(List<Settled> settled, Instant now) {
            if (!failures.isEmpty()) throw failures.removeFirst();
            deliveries.record(settled, now);
        }

        @Override
        public void arrived(Echo echo) {
            deliveries.arrived(echo);
        }

        @Override
        public int forget(Instant before) {
            return deliveries.forget(before);
        }
    }

    /// Lets something happen between the claim in the database and its return.
    private record WatchedClaim(Deliveries deliveries, AtomicReference<Runnable> meanwhile) implements Deliveries {
        @Override
        public void add(List<DeliveryDraft> drafts, Instant now) {
            deliveries.add(drafts, now);
        }

        @Override
        public List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now) {
            List<Delivery> claimed = deliveries.claim(lanes, open, atMost, now);
            meanwhile.get().run();
            return claimed;
        }

        @Override
        public void settleUnknownClaims() {
            deliveries.settleUnknownClaims();
        }

        @Override
        public void record(List<Settled> settled, Instant now) {
            deliveries.record(settled, now);
        }

        @Override
        public void arrived(Echo echo) {
            deliveries.arrived(echo);
        }

        @Override
        public int forget(Instant before) {
            return deliveries.forget(before);
        }
    }
}
