package vn.sotay.conversation.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LanesLost;

/// What {@link Updates} promises. The store may hold updates of other tests: each test looks at its own
/// accounts only.
public abstract class UpdatesContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final int MANY = 1_000_000;

    /// As seen by a node that holds all lanes.
    protected abstract Updates updates();

    /// The same updates, as seen by a node that lives and holds no lane.
    protected abstract Updates updatesOfTheLaneless();

    protected abstract void inTransaction(Runnable changes);

    @Test
    void whatIsStoredWaitsAsItCame() {
        Incoming incoming = from(Accounts.anAccount(), "{\"text\": \"Đảng phí nộp khi nào? 🇻🇳\"}");

        assertThat(updates().store(List.of(incoming))).isEqualTo(1);

        assertThat(waitingOf(incoming.sender())).singleElement().satisfies(waiting -> {
            assertThat(waiting.incoming()).isEqualTo(incoming);
            assertThat(waiting.attempts()).isZero();
        });
    }

    @Test
    void whatIsStoredTwiceIsThereOnce() {
        Incoming incoming = from(Accounts.anAccount(), "một");

        assertThat(updates().store(List.of(incoming))).isEqualTo(1);
        assertThat(updates().store(List.of(incoming))).isZero();

        assertThat(waitingOf(incoming.sender())).hasSize(1);
    }

    @Test
    void aRepeatWithinOneCallIsThereOnce() {
        Incoming first = from(Accounts.anAccount(), "một");
        Incoming second = from(first.sender(), "hai");

        assertThat(updates().store(List.of(first, second, first))).isEqualTo(2);

        assertThat(bodiesOf(first.sender())).containsExactly("một", "hai");
    }

    @Test
    void aRepeatLeavesWhatIsThereAsItIs() {
        Incoming first = from(Accounts.anAccount(), "một");
        Incoming changed = new Incoming(
                first.sender(), first.externalId(), first.receivedAt().plusSeconds(9), "khác");
        updates().store(List.of(first));

        updates().store(List.of(changed));

        assertThat(waitingOf(first.sender())).extracting(Waiting::incoming).containsExactly(first);
    }

    @Test
    void theSameIdAtAnotherBotIsAnotherUpdate() {
        ChannelAccount account = Accounts.anAccount();
        ChannelAccount elsewhere = new ChannelAccount(account.channel(), "bot2", account.id());
        Incoming here = from(account, "một");
        Incoming there = new Incoming(elsewhere, here.externalId(), NOW, "hai");

        assertThat(updates().store(List.of(here, there))).isEqualTo(2);
    }

    @Test
    void storingNothingChangesNothing() {
        assertThat(updates().store(List.of())).isZero();
    }

    @Test
    void whatWaitsComesInTheOrderOfItsArrival() {
        ChannelAccount account = Accounts.anAccount();
        List<Incoming> arrived = new ArrayList<>();
        for (int i = 0; i < 30; i++) arrived.add(from(account, "tin " + i));
        updates().store(arrived.subList(0, 10));
        updates().store(arrived.subList(10, 11));
        updates().store(arrived.subList(11, 30));

        assertThat(waitingOf(account)).extracting(Waiting::incoming).containsExactlyElementsOf(arrived);
    }

    @Test
    void onlyTheLanesAskedForAreLookedAt() {
        Lane lane = new Lane(77);
        Incoming inside = from(Accounts.anAccountIn(lane), "trong");
        Incoming outside = from(Accounts.anAccountOutside(lane), "ngoài");
        updates().store(List.of(inside, outside));

        assertThat(updates().waiting(Set.of(lane), MANY, NOW))
                .extracting(Waiting::incoming)
                .contains(inside)
                .doesNotContain(outside)
                .allSatisfy(waiting -> assertThat(Lane.of(waiting.sender())).isEqualTo(lane));
        assertThat(updates().waiting(Set.of(), MANY, NOW)).isEmpty();
    }

    @Test
    void theOldestComeFirstWhenThereAreTooMany() {
        ChannelAccount account = Accounts.anAccount();
        Lane lane = Lane.of(account);
        updates().store(List.of(from(account, "một"), from(account, "hai"), from(account, "ba")));

        List<Waiting> all = updates().waiting(Set.of(lane), MANY, NOW);
        List<Waiting> some = updates().waiting(Set.of(lane), all.size() - 1, NOW);

        assertThat(some).isEqualTo(all.subList(0, all.size() - 1));
    }

    @Test
    void whatIsDoneIsGone() {
        ChannelAccount account = Accounts.anAccount();
        updates().store(List.of(from(account, "một"), from(account, "hai")));
        Waiting first = waitingOf(account).getFirst();

        inTransaction(() -> updates().done(List.of(first), NOW));

        assertThat(bodiesOf(account)).containsExactly("hai");
    }

    @Test
    void whatIsDoneIsNotStoredAgain() {
        Incoming incoming = from(Accounts.anAccount(), "một");
        updates().store(List.of(incoming));
        inTransaction(() -> updates().done(waitingOf(incoming.sender()), NOW));

        assertThat(updates().store(List.of(incoming))).isZero();
        assertThat(waitingOf(incoming.sender())).isEmpty();
    }

    @Test
    void nothingIsDoneTwice() {
        ChannelAccount account = Accounts.anAccount();
        ChannelAccount other = Accounts.anAccount();
        updates().store(List.of(from(account, "một"), from(other, "hai")));
        List<Waiting> both = new ArrayList<>(waitingOf(account));
        inTransaction(() -> updates().done(List.copyOf(both), NOW));
        both.addAll(waitingOf(other));

        assertThatThrownBy(() -> inTransaction(() -> updates().done(both, NOW))).isInstanceOf(RuntimeException.class);

        assertThat(bodiesOf(other)).containsExactly("hai");
    }

    @Test
    void doneWithNothingChangesNothing() {
        assertThatCode(() -> inTransaction(() -> updates().done(List.of(), NOW)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAccountWhoseOldestWaitsForAnotherTryIsLeftOutWholeUntilItIsDue() {
        ChannelAccount account = Accounts.anAccount();
        updates().store(List.of(from(account, "một"), from(account, "hai")));
        Waiting first = waitingOf(account).getFirst();
        Instant due = NOW.plusSeconds(5);

        inTransaction(() -> updates().retry(first, due, "lỗi"));

        assertThat(waitingAt(NOW, account)).isEmpty();
        assertThat(waitingAt(due.minusMillis(1), account)).isEmpty();
        assertThat(waitingAt(due, account)).extracting(Waiting::attempts).containsExactly(1, 0);
        assertThat(waitingAt(due, account))
                .extracting(waiting -> waiting.incoming().body())
                .containsExactly("một", "hai");
    }

    @Test
    void anotherAccountOfTheLaneGoesOnMeanwhile() {
        ChannelAccount account = Accounts.anAccount();
        ChannelAccount neighbour = Accounts.anAccountIn(Lane.of(account));
        updates().store(List.of(from(account, "một"), from(neighbour, "hai")));

        inTransaction(() -> updates().retry(waitingOf(account).getFirst(), NOW.plusSeconds(5), "lỗi"));

        assertThat(waitingOf(neighbour)).hasSize(1);
        assertThat(waitingOf(account)).isEmpty();
    }

    @Test
    void everyFailureCounts() {
        ChannelAccount account = Accounts.anAccount();
        updates().store(List.of(from(account, "một")));

        for (int i = 0; i < 3; i++)
            inTransaction(() -> updates().retry(waitingOf(account).getFirst(), NOW, "lỗi"));

        assertThat(waitingOf(account)).extracting(Waiting::attempts).containsExactly(3);
    }

    @Test
    void whatIsPutAsideIsGoneAndTheNextGoesOn() {
        ChannelAccount account = Accounts.anAccount();
        updates().store(List.of(from(account, "một"), from(account, "hai")));

        inTransaction(() -> updates().quarantine(waitingOf(account).getFirst(), NOW, "hỏng"));

        assertThat(bodiesOf(account)).containsExactly("hai");
    }

    @Test
    void whatIsDoneIsNeitherTriedAgainNorPutAside() {
        ChannelAccount account = Accounts.anAccount();
        updates().store(List.of(from(account, "một")));
        Waiting done = waitingOf(account).getFirst();
        inTransaction(() -> updates().done(List.of(done), NOW));

        inTransaction(() -> updates().retry(done, NOW, "lỗi"));
        assertThat(waitingOf(account)).isEmpty();

        inTransaction(() -> updates().quarantine(done, NOW, "hỏng"));
        updates().forget(NOW.plusSeconds(1));
        assertThat(updates().store(List.of(done.incoming())))
                .as("it was done, so it was forgotten")
                .isEqualTo(1);
    }

    @Test
    void onlyWhatEndedBeforeIsForgotten() {
        Incoming old = from(Accounts.anAccount(), "cũ");
        Incoming recent = from(Accounts.anAccount(), "mới");
        Incoming waiting = from(Accounts.anAccount(), "chờ");
        Incoming aside = from(Accounts.anAccount(), "hỏng");
        updates().store(List.of(old, recent, waiting, aside));
        inTransaction(() -> {
            updates().done(waitingOf(old.sender()), NOW);
            updates().done(waitingOf(recent.sender()), NOW.plusSeconds(60));
            updates().quarantine(waitingOf(aside.sender()).getFirst(), NOW, "hỏng");
        });

        assertThat(updates().forget(NOW.plusSeconds(30))).isPositive();

        assertThat(updates().store(List.of(old, aside)))
                .as("forgotten, so they are new")
                .isEqualTo(2);
        assertThat(updates().store(List.of(recent, waiting))).as("still known").isZero();
        assertThat(updates().forget(NOW.minus(Duration.ofDays(3650)))).isZero();
    }

    @Test
    void lanesOfOurOwnCanBeHeld() {
        assertThatCode(() -> inTransaction(() -> updates().hold(lanes(3, 200, 255))))
                .doesNotThrowAnyException();
    }

    @Test
    void lanesOfAnotherNodeAreLost() {
        assertThatThrownBy(() -> inTransaction(() -> updatesOfTheLaneless().hold(lanes(3))))
                .isInstanceOf(LanesLost.class);
    }

    @Test
    void whoeverLooksSeesTheSameUpdates() {
        Incoming incoming = from(Accounts.anAccount(), "một");
        updatesOfTheLaneless().store(List.of(incoming));

        assertThat(bodiesOf(incoming.sender())).containsExactly("một");
    }

    private static Set<Lane> lanes(int... numbers) {
        Set<Lane> lanes = new TreeSet<>();
        for (int number : numbers) lanes.add(new Lane(number));
        return lanes;
    }

    private static Incoming from(ChannelAccount account, String body) {
        return new Incoming(account, Accounts.anId(), NOW, body);
    }

    private List<Waiting> waitingOf(ChannelAccount account) {
        return waitingAt(NOW, account);
    }

    private List<Waiting> waitingAt(Instant now, ChannelAccount account) {
        return updates().waiting(Set.of(Lane.of(account)), MANY, now).stream()
                .filter(waiting -> waiting.incoming().sender().equals(account))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> bodiesOf(ChannelAccount account) {
        return waitingOf(account).stream()
                .map(waiting -> waiting.incoming().body())
                .toList();
    }
}
