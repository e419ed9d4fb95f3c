package vn.sotay.conversation.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What {@link Leases} promises. When a test begins, no node lives.
public abstract class LeasesContract {
    private final List<Leases> nodes = new ArrayList<>();

    /// A node that has just started.
    protected abstract Leases startedNode();

    /// Makes the lease of the node run out, as if it had been silent for longer than a lease.
    protected abstract void silence(Leases node);

    @AfterEach
    void everybodyLeaves() {
        nodes.forEach(Leases::leave);
    }

    private Leases aNode() {
        Leases node = startedNode();
        nodes.add(node);
        return node;
    }

    @Test
    void aNodeCountsItselfAndAllOthersThatLive() {
        Leases first = aNode();
        Leases second = aNode();

        assertThat(first.renew()).isEqualTo(1);
        assertThat(second.renew()).isEqualTo(2);
        assertThat(first.renew()).isEqualTo(2);
    }

    @Test
    void aNewNodeHoldsNothing() {
        Leases node = aNode();
        node.renew();

        assertThat(node.held()).isEmpty();
    }

    @Test
    void noMoreIsTakenThanAskedFor() {
        Leases node = aNode();
        node.renew();

        node.take(100);
        assertThat(node.held()).hasSize(100);

        node.take(3);
        assertThat(node.held()).hasSize(103);

        node.take(0);
        assertThat(node.held()).hasSize(103);
    }

    @Test
    void aNodeAloneMayTakeAllLanes() {
        Leases node = aNode();
        node.renew();

        node.take(1000);

        assertThat(node.held()).hasSize(Lane.COUNT);
    }

    @Test
    void twoNodesNeverHoldTheSameLane() {
        Leases first = aNode();
        Leases second = aNode();
        first.renew();
        second.renew();

        first.take(200);
        second.take(200);

        assertThat(first.held()).hasSize(200);
        assertThat(second.held()).hasSize(56).doesNotContainAnyElementsOf(first.held());
    }

    @Test
    void whatIsGivenBackIsFree() {
        Leases first = aNode();
        Leases second = aNode();
        first.renew();
        second.renew();
        first.take(Lane.COUNT);
        Set<Lane> some = Set.of(new Lane(0), new Lane(17), new Lane(255));

        first.giveBack(some);
        second.take(Lane.COUNT);

        assertThat(second.held()).isEqualTo(some);
        assertThat(first.held()).hasSize(253).doesNotContainAnyElementsOf(some);
    }

    @Test
    void whatOthersHoldCannotBeGivenBack() {
        Leases first = aNode();
        Leases second = aNode();
        first.renew();
        second.renew();
        first.take(Lane.COUNT);

        second.giveBack(Set.of(new Lane(5)));

        assertThat(first.held()).contains(new Lane(5));
    }

    @Test
    void givingBackNothingChangesNothing() {
        Leases node = aNode();
        node.renew();
        node.take(4);

        node.giveBack(Set.of());

        assertThat(node.held()).hasSize(4);
    }

    @Test
    void theLanesOfALivingNodeStayWithIt() {
        Leases first = aNode();
        Leases second = aNode();
        first.renew();
        first.take(Lane.COUNT);
        second.renew();

        second.take(Lane.COUNT);

        assertThat(second.held()).isEmpty();
        assertThat(first.held()).hasSize(Lane.COUNT);
    }

    @Test
    void theLanesOfADeadNodeCanBeTaken() {
        Leases dead = aNode();
        dead.renew();
        dead.take(Lane.COUNT);
        silence(dead);
        Leases heir = aNode();

        assertThat(heir.renew()).isEqualTo(1);
        heir.take(Lane.COUNT);

        assertThat(heir.held()).hasSize(Lane.COUNT);
        assertThat(dead.held()).isEmpty();
    }

    @Test
    void aSilentNodeThatComesBackInTimeKeepsWhatNobodyTook() {
        Leases late = aNode();
        late.renew();
        late.take(Lane.COUNT);
        silence(late);

        late.renew();
        Leases other = aNode();
        other.renew();
        other.take(Lane.COUNT);

        assertThat(other.held()).isEmpty();
        assertThat(late.held()).hasSize(Lane.COUNT);
    }

    @Test
    void aNodeThatLeavesIsNotCountedAndHoldsNothing() {
        Leases first = aNode();
        Leases second = aNode();
        first.renew();
        second.renew();
        first.take(Lane.COUNT);

        first.leave();

        assertThat(first.held()).isEmpty();
        assertThat(second.renew()).isEqualTo(1);
        second.take(Lane.COUNT);
        assertThat(second.held()).hasSize(Lane.COUNT);
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        Leases node = aNode();
        node.renew();
        node.take(3);

        node.leave();
        node.leave();

        assertThat(node.held()).isEmpty();
    }

    @Test
    void keepersOfThreeNodesShareAllLanesFairlyAfterAFewBeats() {
        List<Leases> three = List.of(aNode(), aNode(), aNode());
        List<LaneKeeper> keepers =
                three.stream().map(node -> new LaneKeeper(node, lane -> true)).toList();

        for (int beat = 0; beat < 6; beat++) keepers.forEach(LaneKeeper::beat);

        assertThat(keepers)
                .allSatisfy(keeper -> assertThat(keeper.lanes().size()).isBetween(84, 86));
        Set<Lane> together = new HashSet<>();
        keepers.forEach(keeper -> together.addAll(keeper.lanes()));
        assertThat(together).hasSize(Lane.COUNT);
    }
}
