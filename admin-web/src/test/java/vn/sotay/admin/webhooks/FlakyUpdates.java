package vn.sotay.admin.webhooks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.inbox.Waiting;
import vn.sotay.conversation.lane.Lane;

/// An inbox that only takes in, and sometimes not even that.
final class FlakyUpdates implements Updates {
    private volatile boolean broken;
    private final AtomicInteger stored = new AtomicInteger();

    void broken(boolean now) {
        broken = now;
    }

    int stored() {
        return stored.get();
    }

    @Override
    public int store(List<Incoming> incoming) {
        if (broken) throw new IllegalStateException("the database is gone");
        stored.addAndGet(incoming.size());
        return incoming.size();
    }

    @Override
    public List<Waiting> waiting(Set<Lane> lanes, int atMost, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hold(Set<Lane> lanes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void done(Collection<Waiting> answered, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void retry(Waiting failed, Instant notBefore, String cause) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void quarantine(Waiting failed, Instant now, String cause) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int forget(Instant before) {
        throw new UnsupportedOperationException();
    }
}
