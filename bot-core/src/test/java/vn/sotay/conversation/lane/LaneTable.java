package vn.sotay.conversation.lane;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The lanes and the nodes as all nodes see them. Nodes in memory are made by {@link #aNode}.
public final class LaneTable {
    static final Duration LEASE = Duration.ofSeconds(10);

    private final InstantSource time;
    private final Map<Integer, Instant> livesUntil = new HashMap<>();
    private final Map<Lane, Integer> holders = new HashMap<>();
    private final List<Consumer<Set<Lane>>> whenTaken = new ArrayList<>();
    private int nodes;

    public LaneTable(InstantSource time) {
        this.time = time;
    }

    public static Set<Lane> all() {
        Set<Lane> all = new TreeSet<>();
        for (int number = 0; number < Lane.COUNT; number++) all.add(new Lane(number));
        return all;
    }

    public synchronized InMemoryLeases aNode() {
        return new InMemoryLeases(this, nodes++);
    }

    /// A node that holds all lanes.
    public InMemoryLeases aNodeWithAll() {
        InMemoryLeases node = aNode();
        node.renew();
        node.take(Lane.COUNT);
        return node;
    }

    /// To settle what a former holder left in lanes that were just taken.
    public synchronized void whenTaken(Consumer<Set<Lane>> settle) {
        whenTaken.add(settle);
    }

    /// As if the node had not renewed for longer than a lease.
    synchronized void silence(int node) {
        livesUntil.remove(node);
    }

    synchronized int renew(int node) {
        livesUntil.put(node, time.instant().plus(LEASE));
        return (int) livesUntil.values().stream().filter(this::isAhead).count();
    }

    synchronized Set<Lane> held(int node) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue() == node)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    synchronized void take(int node, int atMost) {
        if (!lives(node)) return;
        Set<Lane> free = all().stream()
                .filter(lane -> !holders.containsKey(lane) || !lives(holders.get(lane)))
                .limit(atMost)
                .collect(Collectors.toCollection(TreeSet::new));
        whenTaken.forEach(settle -> settle.accept(free));
        free.forEach(lane -> holders.put(lane, node));
    }

    synchronized void giveBack(int node, Set<Lane> lanes) {
        lanes.forEach(lane -> holders.remove(lane, node));
    }

    synchronized void leave(int node) {
        holders.values().removeIf(holder -> holder == node);
        livesUntil.remove(node);
    }

    private boolean lives(int node) {
        Instant until = livesUntil.get(node);
        return until != null && isAhead(until);
    }

    private boolean isAhead(Instant until) {
        return until.isAfter(time.instant());
    }
}
