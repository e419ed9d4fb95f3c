package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.lane.Lane;

/// Deliveries whose database fails now and then while recording, before or after the commit, and that watch
/// how many are claimed and not recorded.
final class FaultyDeliveries implements Deliveries {
    private final Deliveries deliveries;
    private final RandomGenerator random;
    private final int failuresInHundred;
    private final Set<DeliveryId> unrecorded = new HashSet<>();
    private int mostOpen;

    FaultyDeliveries(Deliveries deliveries, RandomGenerator random, int failuresInHundred) {
        this.deliveries = deliveries;
        this.random = random;
        this.failuresInHundred = failuresInHundred;
    }

    @Override
    public void add(List<DeliveryDraft> drafts, Instant now) {
        deliveries.add(drafts, now);
    }

    @Override
    public synchronized List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now) {
        List<Delivery> claimed = deliveries.claim(lanes, open, atMost, now);
        for (Delivery delivery : claimed)
            if (!unrecorded.add(delivery.id())) throw new AssertionError("claimed twice: " + delivery.id());
        mostOpen = Math.max(mostOpen, unrecorded.size());
        if (random.nextInt(1_000) < failuresInHundred)
            throw new IllegalStateException("the answer to the claim was lost");
        return claimed;
    }

    @Override
    public synchronized void settleUnknownClaims() {
        deliveries.settleUnknownClaims();
        unrecorded.clear();
    }

    @Override
    public synchronized void record(List<Settled> settled, Instant now) {
        int dice = random.nextInt(100);
        if (dice < failuresInHundred / 2) throw new IllegalStateException("no database");
        deliveries.record(settled, now);
        settled.forEach(one -> unrecorded.remove(one.id()));
        if (dice < failuresInHundred) throw new IllegalStateException("the line was cut at commit");
    }

    @Override
    public void arrived(Echo echo) {
        deliveries.arrived(echo);
    }

    @Override
    public int forget(Instant before) {
        return deliveries.forget(before);
    }

    synchronized int mostOpen() {
        return mostOpen;
    }
}
