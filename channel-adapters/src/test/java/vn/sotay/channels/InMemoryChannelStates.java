package vn.sotay.channels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ChannelName;

/// {@link ChannelStates} in memory.
public final class InMemoryChannelStates implements ChannelStates {
    private final Map<ChannelName, Pause> pauses = new HashMap<>();
    private final Map<ChannelName, List<Trouble>> troubles = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    @Override
    public synchronized Optional<Pause> pause(ChannelName channel, Instant now) {
        return Optional.ofNullable(pauses.get(channel))
                .filter(pause -> pause.until().filter(end -> !end.isAfter(now)).isEmpty());
    }

    @Override
    public synchronized void stop(ChannelName channel, Pause pause) {
        pauses.merge(channel, pause, (known, fresh) -> known.until().isEmpty() ? known : fresh);
    }

    @Override
    public synchronized void resume(ChannelName channel) {
        pauses.remove(channel);
    }

    @Override
    public synchronized void trouble(ChannelName channel, Trouble trouble) {
        troubles.computeIfAbsent(channel, any -> new ArrayList<>()).add(trouble);
    }

    @Override
    public synchronized List<Trouble> troubles(ChannelName channel, int atMost) {
        return troubles.getOrDefault(channel, List.of()).reversed().stream()
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized void fact(ChannelName channel, String name, String value) {
        facts.put(channel + " " + name, value);
    }

    public synchronized Optional<String> fact(ChannelName channel, String name) {
        return Optional.ofNullable(facts.get(channel + " " + name));
    }
}
