package vn.sotay.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.platform.FakePlatform.Accepted;

/// The replies of one run, each matched to its update: the n-th reply of an account belongs to its n-th
/// update.
final class Replies {
    private final double[] milliseconds;
    private final long last;

    /// @throws IllegalStateException when a reply is missing, there twice or out of order
    Replies(List<Accepted> accepted, Sent sent) {
        if (accepted.size() != sent.count())
            throw new IllegalStateException(sent.count() + " updates, " + accepted.size() + " replies");
        Map<String, Integer> seen = new HashMap<>();
        this.milliseconds = accepted.stream()
                .mapToDouble(reply -> milliseconds(reply, sent.of(reply.account(), next(seen, reply))))
                .sorted()
                .toArray();
        this.last = accepted.stream().mapToLong(Accepted::at).max().orElseThrow();
    }

    private static int next(Map<String, Integer> seen, Accepted reply) {
        return seen.merge(reply.account(), 1, Integer::sum) - 1;
    }

    private static double milliseconds(Accepted reply, Sent.Posted posted) {
        if (!reply.text().contains(posted.reply()))
            throw new IllegalStateException("expected " + posted.reply() + " but was " + reply);
        return (reply.at() - posted.at()) / 1e6;
    }

    double percentile(int p) {
        return milliseconds[Math.min(milliseconds.length - 1, milliseconds.length * p / 100)];
    }

    long last() {
        return last;
    }
}
