package vn.sotay.channels.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Which call meets which fault: the ones ordered first, then by chance, the same chance for the same seed.
///
/// @param <F> the platform's faults
public final class Faults<F extends Enum<F>> {
    private final Queue<F> ordered = new ConcurrentLinkedQueue<>();
    private final Map<F, Integer> met = new ConcurrentHashMap<>();
    private List<Map.Entry<F, Double>> rates = List.of();
    private SplittableRandom random = new SplittableRandom(1);

    public void next(F fault) {
        ordered.add(fault);
    }

    /// @param each how probable each is, from 0 to 1; at most 1 together
    public synchronized void rates(Map<F, Double> each, long seed) {
        rates = each.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        random = new SplittableRandom(seed);
    }

    public Optional<F> draw() {
        F first = ordered.poll();
        if (first == null) return byChance();
        met.merge(first, 1, Integer::sum);
        return Optional.of(first);
    }

    /// For calls that the ordered ones are not meant for.
    public synchronized Optional<F> byChance() {
        double left = rates.isEmpty() ? 1 : random.nextDouble();
        for (Map.Entry<F, Double> rate : rates) {
            left -= rate.getValue();
            if (left >= 0) continue;
            met.merge(rate.getKey(), 1, Integer::sum);
            return Optional.of(rate.getKey());
        }
        return Optional.empty();
    }

    public int met(F fault) {
        return met.getOrDefault(fault, 0);
    }
}
