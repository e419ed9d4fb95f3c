package vn.sotay.admin.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.OutboxMeter;

/// Counts what comes and goes on this node and adds it to the figures of all nodes every few seconds, so that
/// a flood of calls is no flood of writes.
public final class Traffic implements OutboxMeter {
    private final TrafficStore store;
    private final ChannelStates states;
    private final InstantSource time;
    private final Map<Key, Integer> counts = new ConcurrentHashMap<>();
    private final Map<ChannelName, Trouble> refusals = new ConcurrentHashMap<>();

    private record Key(ChannelName channel, Kind kind, Instant minute) {}

    /// What is counted.
    public enum Kind {
        /// Calls of the platform that brought work, brought what was there already, brought nothing, or were
        /// turned away.
        WORK,
        REPEATED,
        NOTHING,
        REFUSED,
        /// Messages that the platform took.
        SENT
    }

    public Traffic(TrafficStore store, ChannelStates states, InstantSource time) {
        this.store = store;
        this.states = states;
        this.time = time;
    }

    public void count(ChannelName channel, Kind kind) {
        Instant minute = time.instant().truncatedTo(ChronoUnit.MINUTES);
        counts.merge(new Key(channel, kind, minute), 1, Integer::sum);
    }

    /// A call was turned away.
    ///
    /// @param why for the page; without anything of the call
    public void refused(ChannelName channel, int status, String why) {
        count(channel, Kind.REFUSED);
        refusals.put(channel, new Trouble(time.instant(), "webhook " + status, why));
    }

    @Override
    public void tried(ChannelName channel, Delivery.Status status, Duration took) {
        if (status instanceof Delivery.Status.Sent) count(channel, Kind.SENT);
    }

    /// Adds what was counted since the last time.
    public void flush() {
        List<TrafficStore.Minute> minutes = List.copyOf(counts.keySet()).stream()
                .flatMap(key -> Stream.ofNullable(counts.remove(key)).map(times -> minute(key, times)))
                .toList();
        if (!minutes.isEmpty()) store.add(minutes, time.instant());
        for (ChannelName channel : List.copyOf(refusals.keySet()))
            Stream.ofNullable(refusals.remove(channel)).forEach(refusal -> states.trouble(channel, refusal));
    }

    private static TrafficStore.Minute minute(Key key, int times) {
        return new TrafficStore.Minute(key.channel(), key.kind(), key.minute(), times);
    }
}
