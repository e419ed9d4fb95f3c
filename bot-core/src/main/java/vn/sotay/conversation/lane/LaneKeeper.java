package vn.sotay.conversation.lane;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Keeps this node's fair share of the lanes. {@link #beat} is called every second or so by one thread; the
/// workers read {@link #lanes} whenever they look for work.
public final class LaneKeeper {
    private final Leases leases;
    private final Predicate<Lane> idle;
    private volatile Set<Lane> lanes = Set.of();
    private volatile boolean stopped;

    /// @param idle whether nothing of a lane is being sent right now; only then may another node have it
    public LaneKeeper(Leases leases, Predicate<Lane> idle) {
        this.leases = leases;
        this.idle = idle;
    }

    /// The lanes to work on now.
    public Set<Lane> lanes() {
        return lanes;
    }

    /// Renews, takes what is missing to a fair share and gives back what is too much.
    ///
    /// @return whether lanes were added, so that there may be work nobody was woken for
    public boolean beat() {
        if (stopped) return renewOnly();
        Set<Lane> before = lanes;
        int share = Math.ceilDiv(Lane.COUNT, leases.renew());
        Set<Lane> held = leases.held();
        if (held.size() < share) leases.take(share - held.size());
        if (held.size() > share) shed(held, share, before);
        else lanes = Set.copyOf(leases.held());
        return !before.containsAll(lanes);
    }

    private boolean renewOnly() {
        leases.renew();
        return false;
    }

    /// Stops work first and gives a lane back at a later beat if something of it is still on its way.
    private void shed(Set<Lane> held, int share, Set<Lane> before) {
        Set<Lane> kept = held.stream().sorted().limit(share).collect(Collectors.toCollection(TreeSet::new));
        lanes = Set.copyOf(kept);
        Set<Lane> surplus = new TreeSet<>(held);
        surplus.removeAll(kept);
        surplus.removeIf(lane -> before.contains(lane) || !idle.test(lane));
        leases.giveBack(surplus);
    }

    /// Works on nothing any more, but still holds the lanes.
    public void stop() {
        stopped = true;
        lanes = Set.of();
    }

    /// Gives everything back, so that others need not wait for the leases to run out.
    public void leave() {
        stop();
        leases.leave();
    }
}
