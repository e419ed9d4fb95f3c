package vn.sotay.load.channels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One person's conversation: each thing is said when all that answers the one before it has arrived.
final class Talk {
    static final List<String> SAID = List.of("Xin chào", "1", "DEMO");
    static final List<String> ANSWERED = List.of(
            "Kính chào đồng chí!",
            "Trước khi bắt đầu",
            "Cảm ơn đồng chí. Mời đồng chí gửi mã",
            "Chào đồng chí",
            "Đồng chí cần việc gì?");

    /// How many answers there are when each thing was said.
    private static final List<Integer> AWAITED = List.of(2, 3, 5);

    private final List<Arrived> arrived = new ArrayList<>();
    private final List<Integer> seen = new ArrayList<>();
    private int next;

    /// @param id what the platform calls it
    record Arrived(String id, String text) {}

    /// What is said first.
    synchronized String begin() {
        return SAID.get(next);
    }

    /// @return what the person says to that; empty while they wait, and at the end
    synchronized Optional<String> hears(String id, String text) {
        arrived.add(new Arrived(id, text));
        int which = which(text);
        if (!seen.contains(which)) seen.add(which);
        if (isOver() || seen.size() < AWAITED.get(next)) return Optional.empty();
        next++;
        return isOver() ? Optional.empty() : Optional.of(SAID.get(next));
    }

    private static int which(String text) {
        for (int i = 0; i < ANSWERED.size(); i++) if (text.contains(ANSWERED.get(i))) return i;
        return -1;
    }

    synchronized boolean isOver() {
        return next == SAID.size();
    }

    /// Answers that never came.
    synchronized int lost() {
        return (int) IntStream.range(0, ANSWERED.size())
                .filter(answer -> !seen.contains(answer))
                .count();
    }

    /// Answers that nobody asked for.
    synchronized int odd() {
        return (int) arrived.stream().filter(one -> which(one.text()) < 0).count();
    }

    synchronized boolean isInOrder() {
        return seen.stream().sorted().toList().equals(seen);
    }

    /// Copies of what had arrived before, as often as each came too often.
    synchronized List<List<Arrived>> copies() {
        return IntStream.range(0, ANSWERED.size())
                .mapToObj(answer -> arrived.stream()
                        .filter(one -> which(one.text()) == answer)
                        .toList())
                .filter(same -> same.size() > 1)
                .toList();
    }
}
