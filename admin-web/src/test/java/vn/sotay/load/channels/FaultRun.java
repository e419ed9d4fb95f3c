package vn.sotay.load.channels;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sotay.platform.Database;
import vn.sotay.platform.FakeNode;

/// Strangers become members over the fakes of Zalo, Zalo Bot and Telegram, a third of them on each, while one call
/// in fifty meets a 429, one a 5xx, one a cut line and one a lost answer, and one webhook in twenty comes twice and
/// one late. Prints what was lost, doubled or out of order; ends with 1 when anything was.
///
/// The platforms' rates are scaled up so that the run takes minutes; the fakes enforce them.
public final class FaultRun {
    private static final int TOGETHER = 1_000;
    private static final long SEED = 5;
    private static final long SILENCE = 180_000_000_000L;
    private static final long LOOK = 1_000_000_000L;

    private final List<MadeUpPlatform> platforms;
    private final int conversations;

    private FaultRun(List<MadeUpPlatform> platforms, int conversations) {
        this.platforms = platforms;
        this.conversations = conversations;
    }

    /// @param arguments ignored; `-Dconversations=` says how many
    public static void main(String[] arguments) throws IOException {
        try (OnTelegram telegram = new OnTelegram();
                OnZalo zalo = new OnZalo();
                OnZaloBot bot = new OnZaloBot()) {
            FaultRun run = new FaultRun(List.of(telegram, zalo, bot), Integer.getInteger("conversations", 20_000));
            boolean flawless = run.run(Files.createTempDirectory("sotay-faults"));
            System.exit(flawless ? 0 : 1);
        }
    }

    private boolean run(Path folder) throws IOException {
        List<String> settings = Stream.concat(
                        Stream.of("--sotay.demo=true"),
                        platforms.stream().flatMap(platform -> platform.settings().stream()))
                .toList();
        try (FakeNode node = FakeNode.start(
                folder.resolve("data"), List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"), settings)) {
            platforms.forEach(platform -> platform.spoil(SEED));
            long began = System.nanoTime();
            List<Crowd> crowds = IntStream.range(0, platforms.size())
                    .mapToObj(nth -> platforms.get(nth).crowd(people(nth), URI.create(node.url())))
                    .toList();
            crowds.forEach(crowd -> crowd.begin(TOGETHER));
            await(crowds);
            double seconds = (System.nanoTime() - began) / 1e9;
            Database database = Database.leftIn(folder.resolve("data"));
            awaitSettled(database);
            return report(crowds, database, seconds);
        }
    }

    private int people(int nth) {
        return conversations * (nth + 1) / platforms.size() - conversations * nth / platforms.size();
    }

    private static void await(List<Crowd> crowds) {
        long shown = System.nanoTime();
        while (!crowds.stream().allMatch(Crowd::isOver)) {
            long now = System.nanoTime();
            long heard = crowds.stream().mapToLong(Crowd::lastHeard).max().orElseThrow();
            if (now - heard > SILENCE) return;
            if (now - shown > 30 * LOOK) {
                shown = now;
                System.out.println("over: " + crowds.stream().map(Crowd::over).toList());
            }
            LockSupport.parkNanos(LOOK / 10);
        }
    }

    /// Repeats and echoes that are still on their way.
    private static void awaitSettled(Database database) {
        long deadline = System.nanoTime() + SILENCE;
        while (System.nanoTime() < deadline
                && database.number("select (select count(*) from outbox where state not in ('sent', 'unreached'))"
                                + " + (select count(*) from inbox where state = 'waiting')")
                        > 0) LockSupport.parkNanos(LOOK);
    }

    private boolean report(List<Crowd> crowds, Database database, double seconds) {
        List<Verdict> verdicts = IntStream.range(0, platforms.size())
                .mapToObj(nth -> platforms.get(nth).verdict(crowds.get(nth), database))
                .toList();
        verdicts.forEach(System.out::println);
        platforms.forEach(platform -> System.out.println(platform.met()));
        System.out.printf(Locale.ROOT, "%d conversations in %.0f s%n", conversations, seconds);
        return verdicts.stream().allMatch(Verdict::isFlawless);
    }
}
