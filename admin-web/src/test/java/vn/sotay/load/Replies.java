package vn.sotay.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.platform.FakePlatform.Accepted;

/// The replies of one run, matched to the updates by the words they repeat.
final class Replies {
    private static final Pattern SERIAL = Pattern.compile("“qzx (\\d+)”");

    private final List<Accepted> accepted;
    private final double[] milliseconds;

    Replies(List<Accepted> accepted, Sent sent) {
        this.accepted = accepted;
        this.milliseconds = accepted.stream()
                .mapToDouble(reply -> (reply.at() - sent.of(serial(reply))) / 1e6)
                .sorted()
                .toArray();
    }

    /// @throws IllegalStateException when a reply is missing, there twice, at the wrong account or out of order
    void check(int updates) {
        long distinct = accepted.stream().mapToInt(Replies::serial).distinct().count();
        if (distinct != updates || accepted.size() != updates)
            throw new IllegalStateException(
                    updates + " updates, " + accepted.size() + " replies, " + distinct + " distinct");
        Map<String, Integer> last = new HashMap<>();
        for (Accepted reply : accepted) {
            int serial = serial(reply);
            if (last.getOrDefault(reply.account(), -1) >= serial)
                throw new IllegalStateException("out of order: " + reply + " after " + last.get(reply.account()));
            last.put(reply.account(), serial);
        }
    }

    double percentile(int p) {
        return milliseconds[Math.min(milliseconds.length - 1, milliseconds.length * p / 100)];
    }

    long last() {
        return accepted.stream().mapToLong(Accepted::at).max().orElseThrow();
    }

    private static int serial(Accepted reply) {
        Matcher matcher = SERIAL.matcher(reply.text());
        if (!matcher.find()) throw new IllegalStateException("not a reply to the load: " + reply);
        return Integer.parseInt(matcher.group(1));
    }
}
