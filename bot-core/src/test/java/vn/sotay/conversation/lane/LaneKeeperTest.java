package vn.sotay.conversation.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.TickingClock;

class LaneKeeperTest {
    private final TickingClock time = new TickingClock();
    private final LaneTable table = new LaneTable(time);
    private final InMemoryLeases leases = table.aNode();
    private final InMemoryLeases other = table.aNode();
    private final Set<Lane> busy = new TreeSet<>();
    private final LaneKeeper keeper = new LaneKeeper(leases, lane -> !busy.contains(lane));

    @Test
    void beforeTheFirstBeatThereIsNothingToWorkOn() {
        assertThat(keeper.lanes()).isEmpty();
    }

    @Test
    void aNodeAloneKeepsAllLanes() {
        assertThat(keeper.beat()).isTrue();
        assertThat(keeper.lanes()).hasSize(Lane.COUNT);
        assertThat(keeper.beat()).as("nothing new").isFalse();
    }

    @Test
    void onceStoppedABeatBringsNoLaneBack() {
        keeper.beat();
        keeper.stop();

        assertThat(keeper.beat()).isFalse();
        assertThat(keeper.lanes()).isEmpty();
        assertThat(leases.held()).as("held until it leaves").hasSize(Lane.COUNT);
    }

    @Test
    void whenAnotherComesHalfIsGivenBack() {
        keeper.beat();
        other.renew();

        assertThat(keeper.beat()).isFalse();
        assertThat(keeper.lanes()).hasSize(128);
        keeper.beat();

        other.take(Lane.COUNT);
        assertThat(other.held()).hasSize(128).doesNotContainAnyElementsOf(keeper.lanes());
    }

    @Test
    void aLaneIsNotGivenBackInTheBeatThatStopsWorkOnIt() {
        keeper.beat();
        other.renew();

        keeper.beat();
        assertThat(leases.held()).hasSize(Lane.COUNT);

        keeper.beat();
        assertThat(leases.held()).hasSize(128);
    }

    @Test
    void aBusyLaneIsLeftAloneUntilItIsIdle() {
        keeper.beat();
        other.renew();
        busy.addAll(Set.of(new Lane(200), new Lane(201)));

        keeper.beat();
        keeper.beat();
        assertThat(keeper.lanes()).hasSize(128).doesNotContain(new Lane(200));
        assertThat(leases.held()).hasSize(130).contains(new Lane(200), new Lane(201));

        busy.clear();
        keeper.beat();
        assertThat(leases.held()).hasSize(128).isEqualTo(keeper.lanes());
    }

    @Test
    void whenTheOtherDiesItsLanesAreTaken() {
        other.renew();
        other.take(128);
        keeper.beat();
        assertThat(keeper.lanes()).hasSize(128);
        other.fallSilent();

        assertThat(keeper.beat()).isTrue();

        assertThat(keeper.lanes()).hasSize(Lane.COUNT);
    }

    @Test
    void whoeverStopsStillHolds() {
        keeper.beat();

        keeper.stop();

        assertThat(keeper.lanes()).isEmpty();
        assertThat(leases.held()).hasSize(Lane.COUNT);
    }

    @Test
    void whoeverLeavesHoldsNothing() {
        keeper.beat();

        keeper.leave();

        assertThat(keeper.lanes()).isEmpty();
        assertThat(leases.held()).isEmpty();
        assertThat(other.renew()).isEqualTo(1);
    }
}
