package vn.sotay.load.channels;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.platform.Database;
import vn.sotay.platform.FakeNode;

/// Strangers become members over the fakes of Zalo and Telegram, half of them on each, while one call in fifty
/// meets a 429, one a 5xx, one a cut line and one a lost answer, and one webhook in twenty comes twice and one
/// late. Prints what was lost, doubled or out of order; ends with 1 when anything was.
///
/// The platforms' rates are scaled up so that the run takes minutes; the fakes enforce them.
public final class FaultRun {
    private static final double PART = 0.02;
    private static final int TELEGRAM_PER_SECOND = 600;
    private static final int ZALO_PER_MINUTE = 60_000;
    private static final int TOGETHER = 1_500;
    private static final long FIRST_TELEGRAM = 1_000_000;
    private static final long FIRST_ZALO = 2_000_000_000_000_000L;
    private static final long SILENCE = 180_000_000_000L;
    private static final long LOOK = 1_000_000_000L;

    private final FakeTelegram telegram = new FakeTelegram(0);
    private final FakeZalo zalo = new FakeZalo();
    private final int conversations;

    private FaultRun(int conversations) {
        this.conversations = conversations;
    }

    /// @param arguments ignored; `-Dconversations=` says how many
    public static void main(String[] arguments) throws IOException {
        FaultRun run = new FaultRun(Integer.getInteger("conversations", 20_000));
        boolean flawless = run.run(Files.createTempDirectory("sotay-faults"));
        System.exit(flawless ? 0 : 1);
    }

    private boolean run(Path folder) throws IOException {
        telegram.world().limit(TELEGRAM_PER_SECOND * 30 / 28, 1);
        telegram.world().holdPolls(OurBot.HELD);
        zalo.world().limit(ZALO_PER_MINUTE);
        try (telegram;
                zalo;
                FakeNode node = FakeNode.start(
                        folder.resolve("data"), List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"), settings())) {
            telegram.world().faults(telegramFaults(), 5);
            zalo.world().faults(zaloFaults(), 5);
            return run(folder, node);
        }
    }

    private List<String> settings() {
        return List.of(
                "--sotay.demo=true",
                "--sotay.telegram.token=" + TelegramWorld.TOKEN,
                "--sotay.telegram.api-url=" + telegram.url(),
                "--sotay.telegram.pace.per-second=" + TELEGRAM_PER_SECOND,
                "--sotay.zalo.app-id=" + ZaloWorld.APP,
                "--sotay.zalo.app-secret=" + ZaloWorld.APP_SECRET,
                "--sotay.zalo.oa-secret-key=" + ZaloWorld.OA_SECRET,
                "--sotay.zalo.refresh-token=" + zalo.world().refreshToken(),
                "--sotay.zalo.calls-per-minute=" + ZALO_PER_MINUTE,
                "--sotay.zalo.api-url=" + zalo.url(),
                "--sotay.zalo.oauth-url=" + zalo.url(),
                "--sotay.zalo.business-url=" + zalo.url());
    }

    private static Map<vn.sotay.channels.telegram.fake.Fault, Double> telegramFaults() {
        return Stream.of(
                        vn.sotay.channels.telegram.fake.Fault.TOO_FAST,
                        vn.sotay.channels.telegram.fake.Fault.SERVER_ERROR,
                        vn.sotay.channels.telegram.fake.Fault.CUT_LINE,
                        vn.sotay.channels.telegram.fake.Fault.LOST_ANSWER)
                .collect(Collectors.toMap(fault -> fault, fault -> PART));
    }

    private static Map<vn.sotay.channels.zalo.fake.Fault, Double> zaloFaults() {
        return Stream.of(
                        vn.sotay.channels.zalo.fake.Fault.GATEWAY_BUSY,
                        vn.sotay.channels.zalo.fake.Fault.SERVER_ERROR,
                        vn.sotay.channels.zalo.fake.Fault.CUT_LINE,
                        vn.sotay.channels.zalo.fake.Fault.LOST_ANSWER)
                .collect(Collectors.toMap(fault -> fault, fault -> PART));
    }

    private boolean run(Path folder, FakeNode node) throws IOException {
        long began = System.nanoTime();
        try (BadPost posts = new BadPost(URI.create(node.url() + "/webhooks/zalo"), 5)) {
            Crowd onTelegram = onTelegram();
            Crowd onZalo = onZalo(posts);
            onTelegram.begin(TOGETHER);
            onZalo.begin(TOGETHER);
            await(onTelegram, onZalo);
            double seconds = (System.nanoTime() - began) / 1e9;
            Database database = Database.leftIn(folder.resolve("data"));
            awaitSettled(database);
            return report(onTelegram, onZalo, database, posts, seconds);
        }
    }

    private Crowd onTelegram() {
        Crowd crowd = new Crowd(
                conversations / 2,
                FIRST_TELEGRAM,
                (person, words) ->
                        Thread.startVirtualThread(() -> telegram.world().writes(person, words)));
        telegram.world()
                .onSent(message ->
                        crowd.hears(Long.parseLong(message.chat()), Integer.toString(message.id()), message.text()));
        return crowd;
    }

    /// Zalo shows each message of ours back, and that is posted as badly as the rest.
    private Crowd onZalo(BadPost posts) {
        Crowd crowd = new Crowd(
                conversations - conversations / 2,
                FIRST_ZALO,
                (person, words) -> posts.post(zalo.events().text(Long.toString(person), words)));
        zalo.world().onSent(sent -> {
            posts.post(zalo.events().echo(sent));
            crowd.hears(
                    Long.parseLong(sent.user()),
                    sent.message().id(),
                    sent.message().text());
        });
        return crowd;
    }

    private static void await(Crowd... crowds) {
        long shown = System.nanoTime();
        while (!Arrays.stream(crowds).allMatch(Crowd::isOver)) {
            long now = System.nanoTime();
            long heard = Arrays.stream(crowds).mapToLong(Crowd::lastHeard).max().orElseThrow();
            if (now - heard > SILENCE) return;
            if (now - shown > 30 * LOOK) {
                shown = now;
                System.out.println(
                        "over: " + Arrays.stream(crowds).map(Crowd::over).toList());
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

    private boolean report(Crowd onTelegram, Crowd onZalo, Database database, BadPost posts, double seconds) {
        ZaloWorld z = zalo.world();
        TelegramWorld t = telegram.world();
        List<Verdict> verdicts = List.of(
                Verdict.of(
                        "telegram", onTelegram, id -> t.isUnanswered(Integer.parseInt(id)), database, t.beyondRate()),
                Verdict.of("zalo", onZalo, z::isUnanswered, database, z.beyondRate()));
        verdicts.forEach(System.out::println);
        System.out.println("faults met on Telegram: "
                + met(telegramFaults().keySet().stream().collect(Collectors.toMap(Enum::name, t::met))));
        System.out.println("faults met on Zalo: "
                + met(zaloFaults().keySet().stream().collect(Collectors.toMap(Enum::name, z::met))));
        System.out.println("webhooks of Zalo: " + posts);
        System.out.printf(Locale.ROOT, "%d conversations in %.0f s%n", conversations, seconds);
        return verdicts.stream().allMatch(Verdict::isFlawless);
    }

    private static String met(Map<String, Integer> faults) {
        return faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> fault.getKey() + " " + fault.getValue())
                .collect(Collectors.joining(", "));
    }
}
