package vn.sotay.conversation.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ConversationWording;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.InMemoryPlaces;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Undoable;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.HeardSigns;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.LaneTable;
import vn.sotay.conversation.lane.LanesLost;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryState;
import vn.sotay.conversation.outbox.InMemoryDeliveries;
import vn.sotay.conversation.outbox.Settled;

class InboxTest {
    private final TickingClock time = new TickingClock();
    private final LaneTable lanes = new LaneTable(new TickingClock());
    private final InMemoryLeases leases = lanes.aNodeWithAll();
    private final InMemoryUpdates updates = new InMemoryUpdates(leases);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(lanes, leases);
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final Counter counter = new Counter();
    private final InMemoryTransactions transactions =
            new InMemoryTransactions(List.of(updates, deliveries, places, counter));
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final List<ChannelAccount> withdrawn = new ArrayList<>();
    private final HeardSigns signs = new HeardSigns();
    private final List<InboxMeter.Ending> endings = new ArrayList<>();
    private final Inbox inbox = inbox();

    private final ChannelAccount an = Accounts.anAccount();
    private final ChannelAccount binh = Accounts.anAccount();

    private Inbox inbox() {
        Conversations conversations = new Conversations(List.of(counter), counter, counter);
        Speakers speakers = accounts -> {
            Map<ChannelAccount, Speaker> strangers = new HashMap<>();
            accounts.forEach(account -> strangers.put(account, new Speaker.Stranger(account)));
            return strangers;
        };
        TurnBatch.Stores stores = new TurnBatch.Stores(
                updates,
                deliveries,
                places,
                speakers,
                new TurnBatch.Ways(contacts, (account, now) -> withdrawn.add(account), signs));
        InboxMeter meter = new Endings(endings);
        TurnBatch turns = new TurnBatch(List.of(new ScriptedUpdates()), conversations, stores, meter, time);
        return new Inbox(
                updates, transactions, turns, new Failures(updates, deliveries, RetryRule.DEFAULT, meter, time));
    }

    @Test
    void everyAccountIsAnsweredInOrder() {
        for (int i = 0; i < 5; i++) {
            arrives(an, "text a" + i);
            arrives(binh, "text b" + i);
        }

        assertThat(inbox.work(LaneTable.all())).isEqualTo(10);

        assertThat(said(an)).containsExactly("a0", "a1", "a2", "a3", "a4");
        assertThat(said(binh)).containsExactly("b0", "b1", "b2", "b3", "b4");
        assertThat(counter.effects).hasSize(10);
        assertThat(inbox.work(LaneTable.all())).isZero();
    }

    @Test
    void moreThanAWindowIsAnsweredInSeveralPassesAndInOrder() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < Inbox.WINDOW * 2 + 3; i++) {
            arrives(an, "text a" + i);
            expected.add("a" + i);
        }

        while (inbox.work(LaneTable.all()) > 0) assertThat(counter.effects).isNotEmpty();

        assertThat(said(an)).isEqualTo(expected);
    }

    @Test
    void aTurnThatFailsTakesNoOtherAccountDown() {
        arrives(an, "text hỏng");
        arrives(binh, "text b");

        inbox.work(LaneTable.all());

        assertThat(said(binh)).containsExactly("b");
        assertThat(said(an)).isEmpty();
        assertThat(counter.effects).containsExactly("b");
    }

    @Test
    void whatWasDecidedBeforeAFailureLeavesNothingBehind() {
        arrives(an, "text hỏng");

        inbox.work(LaneTable.all());

        assertThat(counter.effects).isEmpty();
        assertThat(said(an)).isEmpty();
    }

    @Test
    void theNextUpdateOfTheAccountWaitsForTheFailedOne() {
        arrives(an, "text hỏng một lần");
        arrives(an, "text sau");
        inbox.work(LaneTable.all());
        assertThat(said(an)).isEmpty();
        assertThat(inbox.work(LaneTable.all())).as("not due").isZero();

        time.tick(Duration.ofSeconds(1));
        inbox.work(LaneTable.all());

        assertThat(said(an)).containsExactly("hỏng một lần", "sau");
    }

    @Test
    void afterAllTriesThePersonGetsOneApologyAndTheNextGoesOn() {
        Incoming broken = arrives(an, "text hỏng");
        arrives(an, "text sau");

        for (int second = 0; second < 60; second++) {
            inbox.work(LaneTable.all());
            time.tick(Duration.ofSeconds(1));
        }

        assertThat(said(an)).containsExactly(ConversationWording.APOLOGY, "sau");
        assertThat(updates.isQuarantined(broken)).isTrue();
        assertThat(counter.tries).hasSize(5).filteredOn("hỏng"::equals).hasSize(4);
    }

    @Test
    void theCauseDoesNotQuoteWhatThePersonWrote() {
        Incoming broken = arrives(an, "text hỏng");

        for (int second = 0; second < 60; second++) {
            inbox.work(LaneTable.all());
            time.tick(Duration.ofSeconds(1));
        }

        assertThat(updates.causeOf(broken)).contains("IllegalStateException").doesNotContain("hỏng");
    }

    @Test
    void aTurnThatRecursesWithoutEndIsPutAsideToo() {
        Incoming broken = arrives(an, "text không đáy");
        arrives(binh, "text b");

        for (int second = 0; second < 60; second++) {
            inbox.work(LaneTable.all());
            time.tick(Duration.ofSeconds(1));
        }

        assertThat(updates.isQuarantined(broken)).isTrue();
        assertThat(said(binh)).containsExactly("b");
    }

    @Test
    void anUnreadableUpdateIsPutAsideAtOnceWithoutApology() {
        Incoming unreadable = arrives(an, "rác");
        arrives(an, "text sau");

        inbox.work(LaneTable.all());

        assertThat(updates.isQuarantined(unreadable)).isTrue();
        assertThat(updates.causeOf(unreadable)).isEqualTo("not of this channel");
        assertThat(said(an)).containsExactly("sau");
        assertThat(endings).containsExactly(InboxMeter.Ending.QUARANTINED, InboxMeter.Ending.ANSWERED);
    }

    @Test
    void lostLanesStopThePassAndChangeNothing() {
        arrives(an, "text a");
        leases.giveBack(LaneTable.all());

        assertThatThrownBy(() -> inbox.work(LaneTable.all())).isInstanceOf(LanesLost.class);

        assertThat(said(an)).isEmpty();
        assertThat(counter.effects).isEmpty();
    }

    @Test
    void aCommitWhoseAnswerWasLostIsNotDoneTwice() {
        arrives(an, "text a");
        arrives(binh, "text b");
        transactions.loseAnswerOfNextCommit();

        for (int second = 0; second < 60; second++) {
            inbox.work(LaneTable.all());
            time.tick(Duration.ofSeconds(1));
        }

        assertThat(counter.effects).containsExactlyInAnyOrder("a", "b");
        assertThat(said(an)).containsExactly("a");
        assertThat(said(binh)).containsExactly("b");
    }

    @Test
    void aCommitOfOneUpdateWhoseAnswerWasLostIsNotDoneTwice() {
        arrives(an, "text a");
        transactions.loseAnswerOfNextCommit();

        for (int second = 0; second < 60; second++) {
            inbox.work(LaneTable.all());
            time.tick(Duration.ofSeconds(1));
        }

        assertThat(said(an)).containsExactly("a");
        assertThat(counter.effects).containsExactly("a");
    }

    @Test
    void whateverFailsEveryUpdateHasItsEffectOnceAndInOrder() {
        for (long seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<ChannelAccount> people = List.of(Accounts.anAccount(), Accounts.anAccount(), Accounts.anAccount());
            Map<ChannelAccount, List<String>> expected = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                ChannelAccount person = people.get(random.nextInt(3));
                String text = (random.nextInt(5) == 0 ? "hỏng một lần " : "tin ") + seed + "/" + i;
                arrives(person, "text " + text);
                expected.computeIfAbsent(person, somebody -> new ArrayList<>()).add(text);
            }
            for (int pass = 0; pass < 120; pass++) {
                if (random.nextInt(4) == 0) transactions.loseAnswerOfNextCommit();
                workThoughTheDatabaseFails();
                time.tick(Duration.ofSeconds(30));
            }
            expected.forEach((person, texts) -> assertThat(said(person)).isEqualTo(texts));
        }
    }

    @Test
    void whatWantsNoAnswerGetsNone() {
        for (String body : List.of("left", "seen", "echo f1", "withdrew")) arrives(an, body);

        inbox.work(LaneTable.all());
        inbox.work(LaneTable.all());

        assertThat(said(an)).isEmpty();
        assertThat(counter.tries).isEmpty();
        assertThat(endings).hasSize(4).containsOnly(InboxMeter.Ending.ANSWERED);
    }

    @Test
    void whoDoesSomethingIsHeardAndWhoOnlyLeavesIsNot() {
        arrives(an, "sticker");
        arrives(binh, "seen");
        inbox.work(LaneTable.all());
        assertThat(contact(an)).isEqualTo(new Contact(Optional.of(time.instant()), Optional.empty()));
        assertThat(contact(binh)).isEqualTo(Contact.NEVER);

        time.tick(Duration.ofSeconds(5));
        arrives(an, "left");
        inbox.work(LaneTable.all());
        assertThat(contact(an).unreachable()).map(Contact.Unreachable::since).contains(time.instant());

        time.tick(Duration.ofSeconds(5));
        arrives(an, "joined");
        inbox.work(LaneTable.all());
        assertThat(contact(an).unreachable()).isEmpty();
    }

    @Test
    void whoWithdrawsAtTheChannelIsWithdrawnHere() {
        arrives(an, "withdrew");

        inbox.work(LaneTable.all());

        assertThat(withdrawn).containsExactly(an);
    }

    @Test
    void anEchoSettlesTheMessageWhoseAnswerWasLost() {
        deliveries.add(List.of(DeliveryDraft.reply(an, new Reply.Text("tin"))), time.instant());
        Delivery sent = deliveries
                .claim(LaneTable.all(), Set.of(Accounts.CHANNEL), 1, time.instant())
                .getFirst();
        Delivery.Status lost = new Delivery.Status.Waiting(time.instant().plusSeconds(10), 1, "cắt", "f1");
        deliveries.record(List.of(new Settled(sent.id(), lost)), time.instant());

        arrives(an, "echo f1");
        inbox.work(LaneTable.all());

        assertThat(deliveries.stateOf(sent.id())).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatStandsInPlaceKnowsWhereOnlyWhenTheChannelTold() {
        arrives(an, "text trang");
        arrives(an, "pressOn 77");
        inbox.work(LaneTable.all());
        inbox.work(LaneTable.all());

        assertThat(deliveries.repliesTo(an))
                .containsExactly(
                        new Reply.Text("trang"), new Reply.InPlace(new Reply.Text("trang 2"), Optional.of("77")));
    }

    private Contact contact(ChannelAccount account) {
        return contacts.find(List.of(account)).getOrDefault(account, Contact.NEVER);
    }

    /// As the loop around the inbox does.
    private void workThoughTheDatabaseFails() {
        try {
            inbox.work(LaneTable.all());
        } catch (IllegalStateException failure) {
            assertThat(failure).hasMessage("the line was cut at commit");
        }
    }

    private Incoming arrives(ChannelAccount from, String body) {
        Incoming incoming = ScriptedUpdates.of(from, body, time.instant());
        updates.store(List.of(incoming));
        return incoming;
    }

    private List<String> said(ChannelAccount to) {
        return deliveries.repliesTo(to).stream()
                .map(reply -> reply instanceof Reply.Text(String text) ? text : "?")
                .toList();
    }

    private record Endings(List<InboxMeter.Ending> endings) implements InboxMeter {
        @Override
        public void ended(ChannelName channel, Ending ending) {
            endings.add(ending);
        }

        @Override
        public void turn(Duration took) {}
    }

    /// Repeats what it hears, and notes it as its effect before it fails.
    private static final class Counter implements Dialog<Counter.State>, Undoable {
        private final List<String> effects = new ArrayList<>();
        private final List<String> tries = new ArrayList<>();

        private record State() implements DialogState {}

        @Override
        public String name() {
            return "counter";
        }

        @Override
        public Class<State> states() {
            return State.class;
        }

        @Override
        public boolean opensWith(Update update) {
            return false;
        }

        @Override
        public Next open(Turn turn) {
            return heard(turn.words());
        }

        @Override
        public Next on(State state, Turn turn) {
            if (turn.update() instanceof Update.Chosen)
                return Next.move(state, Reply.InPlace.shown(new Reply.Text("trang 2")));
            return heard(turn.words());
        }

        private Next heard(String words) {
            effects.add(words);
            boolean again = tries.contains(words);
            tries.add(words);
            if (words.equals("không đáy")) return bottomless(words);
            if (words.equals("hỏng") || (words.startsWith("hỏng một lần") && !again))
                throw new IllegalStateException(words);
            if (words.equals("trang")) return Next.move(new State(), Reply.InPlace.shown(new Reply.Text(words)));
            return Next.move(new State(), new Reply.Text(words));
        }

        @SuppressWarnings("InfiniteRecursion")
        private static Next bottomless(String words) {
            return bottomless(words + ".");
        }

        @Override
        public Runnable remember() {
            List<String> then = List.copyOf(effects);
            return () -> {
                effects.clear();
                effects.addAll(then);
            };
        }
    }
}
