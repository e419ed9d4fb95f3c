package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.lane.Lane;

class WakeUpsTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final ChannelAccount ACCOUNT = WebChat.account("a1");

    private final Wire wire = new Wire();
    private final WakeUps here = new WakeUps(wire.end());
    private final WakeUps there = new WakeUps(wire.end());

    @Test
    void whatArrivesInOurOwnLanesWakesUsAndNobodyElse() throws InterruptedException {
        here.working(Set.of(new Lane(1), new Lane(2)));
        Bell ours = here.inboxBell();
        Bell others = there.inboxBell();

        here.arrived(Set.of(new Lane(1)));

        assertThat(rang(ours)).isTrue();
        assertThat(rang(others)).isFalse();
    }

    @Test
    void whatArrivesInLanesOfOthersWakesThem() throws InterruptedException {
        here.working(Set.of(new Lane(1)));
        Bell others = there.inboxBell();

        here.arrived(Set.of(new Lane(1), new Lane(9)));

        assertThat(rang(others)).isTrue();
    }

    @Test
    void everybodyCanBeAskedToLookAround() throws InterruptedException {
        Bell inbox = here.inboxBell();

        here.lookAround();

        assertThat(rang(inbox)).isTrue();
        assertThat(rang(here.outboxBell())).isTrue();
    }

    @Test
    void aChangeOfTheLibraryReachesAllNodes() throws InterruptedException {
        here.documentsChanged();

        assertThat(rang(here.documentsBell())).isTrue();
        assertThat(rang(there.documentsBell())).isTrue();
    }

    @Test
    void allOpenPagesOfAnAccountAreWokenWhereverTheyAre() throws InterruptedException {
        Bell one = here.openChat(ACCOUNT);
        Bell two = here.openChat(ACCOUNT);
        Bell far = there.openChat(ACCOUNT);
        Bell other = here.openChat(WebChat.account("a2"));

        here.chatted(ACCOUNT);

        assertThat(rang(one)).isTrue();
        assertThat(rang(two)).isTrue();
        assertThat(rang(far)).isTrue();
        assertThat(rang(other)).isFalse();
    }

    @Test
    void aClosedPageIsNotWokenAndTheOthersStillAre() throws InterruptedException {
        Bell closed = here.openChat(ACCOUNT);
        Bell open = here.openChat(ACCOUNT);
        here.closeChat(ACCOUNT, closed);

        here.chatted(ACCOUNT);

        assertThat(rang(closed)).isFalse();
        assertThat(rang(open)).isTrue();
    }

    @Test
    void newsThatNobodyKnowsAreIgnored() throws InterruptedException {
        Bell inbox = here.inboxBell();

        wire.ends.forEach(end -> end.listeners.forEach(listener -> listener.accept("of a later version")));

        assertThat(rang(inbox)).isFalse();
    }

    private static boolean rang(Bell bell) throws InterruptedException {
        long began = System.nanoTime();
        bell.await(SHORT);
        return System.nanoTime() - began < SHORT.toNanos() / 2;
    }

    /// News that arrive at once.
    private static final class Wire {
        private final List<End> ends = new ArrayList<>();

        End end() {
            End end = new End(this);
            ends.add(end);
            return end;
        }
    }

    private static final class End implements WakeUps.News {
        private final Wire wire;
        private final List<Consumer<String>> listeners = new ArrayList<>();

        End(Wire wire) {
            this.wire = wire;
        }

        @Override
        public void tell(String topic) {
            for (End other : wire.ends) if (other != this) other.listeners.forEach(listener -> listener.accept(topic));
        }

        @Override
        public void listen(Consumer<String> topics) {
            listeners.add(topics);
        }
    }
}
