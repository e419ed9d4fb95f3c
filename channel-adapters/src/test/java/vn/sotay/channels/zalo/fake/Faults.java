package vn.sotay.channels.zalo.fake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Which call meets which fault: the ones ordered first, then by chance, the same chance for the same seed.
final class Faults {
    private final Queue<Fault> ordered = new ConcurrentLinkedQueue<>();
    private final Map<Fault, AtomicInteger> met = new ConcurrentHashMap<>();
    private Map<Fault, Double> rates = Map.of();
    private SplittableRandom random = new SplittableRandom(1);

    void next(Fault fault) {
        ordered.add(fault);
    }

    synchronized void rates(Map<Fault, Double> each, long seed) {
        rates = each.isEmpty() ? Map.of() : new EnumMap<>(each);
        random = new SplittableRandom(seed);
    }

    Optional<Fault> draw() {
        Fault first = ordered.poll();
        Optional<Fault> fault = first != null ? Optional.of(first) : byChance();
        fault.ifPresent(
                one -> met.computeIfAbsent(one, any -> new AtomicInteger()).incrementAndGet());
        return fault;
    }

    private synchronized Optional<Fault> byChance() {
        if (rates.isEmpty()) return Optional.empty();
        double left = random.nextDouble();
        for (Map.Entry<Fault, Double> rate : rates.entrySet()) {
            left -= rate.getValue();
            if (left < 0) return Optional.of(rate.getKey());
        }
        return Optional.empty();
    }

    int met(Fault fault) {
        return met.getOrDefault(fault, new AtomicInteger()).get();
    }
}
