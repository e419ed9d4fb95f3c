package vn.sotay.channels.telegram.fake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Which call meets which fault: of calls that send the ones ordered first, then by chance, the same chance for
/// the same seed.
final class Faults {
    private final Queue<Fault> ordered = new ConcurrentLinkedQueue<>();
    private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> met = new EnumMap<>(Fault.class);
    private SplittableRandom random = new SplittableRandom(1);

    void next(Fault fault) {
        ordered.add(fault);
    }

    synchronized void rates(Map<Fault, Double> each, long seed) {
        rates.clear();
        rates.putAll(each);
        random = new SplittableRandom(seed);
    }

    synchronized int met(Fault fault) {
        return met.getOrDefault(fault, 0);
    }

    synchronized Optional<Fault> draw(boolean sends) {
        Fault first = sends ? ordered.poll() : null;
        Optional<Fault> fault = first == null ? byChance() : Optional.of(first);
        fault.ifPresent(one -> met.merge(one, 1, Integer::sum));
        return fault;
    }

    private Optional<Fault> byChance() {
        double left = rates.isEmpty() ? 1 : random.nextDouble();
        for (Map.Entry<Fault, Double> rate : rates.entrySet()) {
            left -= rate.getValue();
            if (left < 0) return Optional.of(rate.getKey());
        }
        return Optional.empty();
    }
}
