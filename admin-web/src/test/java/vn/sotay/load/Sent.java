package vn.sotay.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was posted in one run, per account in order. Each account is used by one thread.
final class Sent {
    private final Map<String, List<Posted>> byAccount = new ConcurrentHashMap<>();

    /// @param reply words that its reply has and the replies before and after it have not
    /// @param at    {@link System#nanoTime} of the post
    record Posted(String reply, long at) {}

    void add(String account, String reply) {
        byAccount.computeIfAbsent(account, fresh -> new ArrayList<>()).add(new Posted(reply, System.nanoTime()));
    }

    Posted of(String account, int nth) {
        return byAccount.getOrDefault(account, List.of()).get(nth);
    }

    int count() {
        return byAccount.values().stream().mapToInt(List::size).sum();
    }
}
