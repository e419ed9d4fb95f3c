package vn.sotay.load.channels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.load.CpuTime;

/// Sổ Tay beside grammY with its runner: the same updates from the same made-up Telegram, each answered with a
/// menu of the same size, in order for each chat and for many chats at once. Ours keeps every update and every
/// answer in PostgreSQL (fsync on) before it counts; grammY's keeps nothing.
public final class GrammyRun {
    private static final long FIRST_CHAT = 1_000_000;
    private static final int CHATS = 1_000;
    private static final int UPDATES = 20_000;
    private static final int ROUNDS = 3;

    /// Rounds before these are counted: the compiler of the JVM is busy through the first ones.
    private static final int WARM_UP = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final Duration latency;

    private GrammyRun(Path folder, Duration latency) {
        this.folder = folder;
        this.latency = latency;
    }

    /// @param cpu seconds of the bot's process and, for ours, of its database
    private record Round(double perSecond, double cpu) {}

    /// @param arguments a folder beside which grammY is installed
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path grammy = Path.of(arguments[0]).resolveSibling("grammy").toAbsolutePath();
        for (int millis : List.of(0, 20))
            new GrammyRun(Files.createTempDirectory("sotay-grammy"), Duration.ofMillis(millis)).run(grammy);
        System.exit(0);
    }

    private void run(Path grammyFolder) throws IOException, InterruptedException {
        try (OurBot ours = new OurBot(folder, FIRST_CHAT, CHATS);
                GrammyBot grammy = new GrammyBot(grammyFolder, ours.answer(FIRST_CHAT))) {
            ours.world().latency(latency);
            grammy.world().latency(latency);
            for (int nth = 0; nth < WARM_UP; nth++) {
                round(ours.world(), ours.pid());
                round(grammy.world(), grammy.pid());
            }
            List<List<Round>> rounds = IntStream.range(0, ROUNDS)
                    .mapToObj(nth -> List.of(round(ours.world(), ours.pid()), round(grammy.world(), grammy.pid())))
                    .toList();
            report(rounds);
        }
    }

    private Round round(TelegramWorld world, long pid) {
        AtomicInteger answers = new AtomicInteger();
        world.onSent(message -> answers.incrementAndGet());
        CpuTime before = CpuTime.now(pid, folder);
        long began = System.nanoTime();
        for (int i = 0; i < UPDATES; i++) world.writes(FIRST_CHAT + i % CHATS, "menu");
        while (answers.get() < UPDATES) {
            if (System.nanoTime() - began > PATIENCE.toNanos())
                throw new IllegalStateException(answers + " answers to " + UPDATES + " updates");
            LockSupport.parkNanos(1_000_000);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        CpuTime used = CpuTime.now(pid, folder).minus(before);
        return new Round(UPDATES / seconds, used.node() + used.postgres());
    }

    private void report(List<List<Round>> rounds) {
        List<Round> ours = rounds.stream().map(List::getFirst).toList();
        List<Round> grammys = rounds.stream().map(List::getLast).toList();
        System.out.printf(
                Locale.ROOT,
                "latency %d ms, %d updates from %d chats, median of %d rounds: ours %.0f updates/s, grammY %.0f, ratio"
                        + " %.2f; CPU ms/update: ours with PostgreSQL %.3f, grammY %.3f, ratio %.2f%n",
                latency.toMillis(),
                UPDATES,
                CHATS,
                ROUNDS,
                speed(ours),
                speed(grammys),
                speed(ours) / speed(grammys),
                cpu(ours),
                cpu(grammys),
                cpu(ours) / cpu(grammys));
    }

    private static double speed(List<Round> rounds) {
        return median(rounds.stream().map(Round::perSecond).toList());
    }

    private static double cpu(List<Round> rounds) {
        return 1e3 * median(rounds.stream().map(Round::cpu).toList()) / UPDATES;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
