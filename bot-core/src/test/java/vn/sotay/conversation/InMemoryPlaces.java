package vn.sotay.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// {@link Places} as a map.
public final class InMemoryPlaces implements Places, Undoable {
    private final Map<ChannelAccount, Kept> kept = new HashMap<>();

    private record Kept(Place place, Instant at) {}

    @Override
    public synchronized Map<ChannelAccount, Place> find(Collection<ChannelAccount> accounts, Instant since) {
        Map<ChannelAccount, Place> found = new HashMap<>();
        for (ChannelAccount account : accounts) {
            Kept last = kept.get(account);
            found.put(account, last == null || last.at.isBefore(since) ? Place.START : last.place);
        }
        return found;
    }

    @Override
    public synchronized void keep(Map<ChannelAccount, Place> places, Instant now) {
        places.forEach((account, place) -> kept.put(account, new Kept(place, now)));
    }

    @Override
    public synchronized int forget(Instant before) {
        int size = kept.size();
        kept.values().removeIf(place -> place.at.isBefore(before));
        return size - kept.size();
    }

    @Override
    public synchronized Runnable remember() {
        Map<ChannelAccount, Kept> then = Map.copyOf(kept);
        return () -> {
            kept.clear();
            kept.putAll(then);
        };
    }
}
