package vn.sotay.load.channels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/// Many conversations on one platform, so many of them at a time.
final class Crowd {
    private final Map<Long, Talk> talks = new ConcurrentHashMap<>();
    private final BiConsumer<Long, String> say;
    private final int people;
    private final long firstId;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();
    private final AtomicLong lastHeard = new AtomicLong(System.nanoTime());

    /// @param say how a person says something; does not block
    Crowd(int people, long firstId, BiConsumer<Long, String> say) {
        this.people = people;
        this.firstId = firstId;
        this.say = say;
    }

    void begin(int together) {
        for (int i = 0; i < together; i++) beginOne();
    }

    private void beginOne() {
        int nth = begun.getAndIncrement();
        if (nth >= people) return;
        long person = firstId + nth;
        Talk talk = new Talk();
        talks.put(person, talk);
        say.accept(person, talk.begin());
    }

    void hears(long person, String id, String text) {
        lastHeard.set(System.nanoTime());
        Talk talk = talks.get(person);
        if (talk == null) throw new IllegalStateException("nobody began this conversation");
        boolean wasOver = talk.isOver();
        talk.hears(id, text).ifPresent(words -> say.accept(person, words));
        if (wasOver || !talk.isOver()) return;
        over.incrementAndGet();
        beginOne();
    }

    boolean isOver() {
        return over.get() == people;
    }

    int over() {
        return over.get();
    }

    long lastHeard() {
        return lastHeard.get();
    }

    Iterable<Talk> talks() {
        return talks.values();
    }
}
