package vn.sotay.load;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.sotay.admin.intake.IntakeBench;
import vn.sotay.admin.intake.Papers;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.admin.wiring.embedded.PostgresServer;

/// Takes in made-up files of all kinds through the queue with one reader, those with text first and then scans,
/// and prints files and pages per second and the peak memory of parent and child. PostgreSQL (fsync on) shares
/// the machine. `-Dfiles=1000` says how many; one in five is a scan.
public final class IntakeLoad {
    private static final int FILES = Integer.getInteger("files", 1_000);
    private static final int PAGES_OF_A_LONG_ONE = 4;

    private IntakeLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sotay-intake");
        try (DataFolder data = DataFolder.open(folder.resolve("data"));
                PostgresServer server = PostgresServer.start(data);
                HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(server.jdbcUrl());
            source.setUsername(server.user());
            source.setPassword(server.password());
            Flyway.configure()
                    .dataSource(server.jdbcUrl(), server.owner(), server.password())
                    .placeholders(Map.of("application", server.user()))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            JdbcClient jdbc = JdbcClient.create(source);
            IntakeBench bench =
                    new IntakeBench(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), folder);
            int scans = FILES / 5;
            run("text", bench, jdbc, FILES - scans, IntakeLoad::withText);
            run("scans", bench, jdbc, scans, IntakeLoad::scanned);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Paper(String name, byte[] content) {}

    /// Half Word, some printed PDF, plain text and HTML, one in fifty damaged.
    private static Paper withText(int number) {
        String commune = "Suối Ngàn " + number;
        if (number % 50 == 7) return new Paper("hong.docx", "PK\u0003\u0004 hỏng".getBytes(StandardCharsets.UTF_8));
        return switch (number % 10) {
            case 0, 1, 2, 3, 4 -> new Paper("a.docx", Papers.docx(Papers.plan(number, commune)));
            case 5, 6, 7 -> new Paper("a.pdf", Papers.pdf(Papers.plan(number, commune), PAGES_OF_A_LONG_ONE));
            case 8 -> new Paper("a.txt", Papers.text(Papers.plan(number, commune)));
            default ->
                new Paper(
                        "a.html",
                        ("<html><p>" + String.join("</p><p>", Papers.plan(number, commune)) + "</p></html>")
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Paper scanned(int number) {
        return new Paper("quet.pdf", Papers.scan(Papers.plan(number, "Mỏ Đá " + number)));
    }

    private static void run(String what, IntakeBench bench, JdbcClient jdbc, int files, IntFunction<Paper> papers)
            throws InterruptedException {
        for (int i = 0; i < files; i++) {
            Paper paper = papers.apply(i);
            bench.sent(Papers.file(paper.name(), paper.content()));
        }
        long pagesBefore = pages(jdbc);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        AtomicLong child = new AtomicLong();
        Thread watch = Thread.ofPlatform().daemon().start(() -> watchChildren(child));
        long began = System.nanoTime();
        bench.readAll();
        double seconds = (System.nanoTime() - began) / 1e9;
        watch.interrupt();
        watch.join();
        long pages = pages(jdbc) - pagesBefore;
        System.out.printf(
                Locale.ROOT,
                "%-6s %d files, %d pages, %.1f s: %.2f files/s, %.2f pages/s; heap of parent at most %d MB, child at most"
                        + " %d MB resident%n",
                what,
                files,
                pages,
                seconds,
                files / seconds,
                pages / seconds,
                peak(),
                child.get() >> 10);
        System.out.println(jdbc.sql("select string_agg(state || coalesce(' ' || reason, '') || ' ' || n, ', ') from"
                        + " (select state, reason, count(*) as n from intake group by 1, 2 order by 1, 2) found")
                .query(String.class)
                .single());
    }

    private static long pages(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from intake_page").query(Long.class).single();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /// The largest of the reading programs, in kilobytes; PostgreSQL runs elsewhere.
    private static void watchChildren(AtomicLong most) {
        while (!Thread.currentThread().isInterrupted()) {
            ProcessHandle.current()
                    .descendants()
                    .filter(one -> one.info()
                            .command()
                            .filter(name -> name.endsWith("java"))
                            .isPresent())
                    .forEach(one -> most.accumulateAndGet(resident(one.pid()), Math::max));
            try {
                Thread.sleep(20);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            Optional<String> peak =
                    lines.filter(line -> line.startsWith("VmHWM:")).findFirst();
            return peak.map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
