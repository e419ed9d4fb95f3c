package vn.sotay.load.channels;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.platform.Database;

/// A platform with bad days and many people on it.
interface MadeUpPlatform extends AutoCloseable {
    /// How often each fault is met.
    double PART = 0.02;

    /// What a node is told to find it.
    List<String> settings();

    /// From now on calls meet faults by chance.
    void spoil(long seed);

    /// @param node where the node's web server is
    Crowd crowd(int people, URI node);

    Verdict verdict(Crowd crowd, Database database);

    /// What was met, in words.
    String met();

    @Override
    void close();

    static <F extends Enum<F>> Map<F, Double> each(List<F> faults) {
        return faults.stream().collect(Collectors.toMap(fault -> fault, fault -> PART));
    }

    static String words(Map<String, Integer> faults) {
        return faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> fault.getKey() + " " + fault.getValue())
                .collect(Collectors.joining(", "));
    }
}
