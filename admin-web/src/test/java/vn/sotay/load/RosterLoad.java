package vn.sotay.load;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.sotay.admin.roster.RosterBench;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.admin.wiring.embedded.PostgresServer;
import vn.sotay.organisation.UnitId;

/// Takes in a roster of 100,000 people in the layout of the national import file, twice, and prints seconds
/// and heap per step. PostgreSQL (fsync on) shares the machine.
public final class RosterLoad {
    private static final int PEOPLE = 100_000;
    private static final int BRANCHES = 4_000;

    private RosterLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sotay-roster");
        try (DataFolder data = DataFolder.open(folder.resolve("data"));
                PostgresServer server = PostgresServer.start(data);
                HikariDataSource source = source(server)) {
            migrate(server);
            JdbcClient jdbc = JdbcClient.create(source);
            province(jdbc);
            run(folder, jdbc, new TransactionTemplate(new JdbcTransactionManager(source)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void run(Path folder, JdbcClient jdbc, TransactionTemplate transactions) throws Exception {
        Path file = folder.resolve("danh-sach.xlsx");
        OfficialRoster.write(
                file,
                IntStream.range(0, PEOPLE)
                        .mapToObj(n -> OfficialRoster.person(n, "Chi bộ số " + (1 + n % BRANCHES) + " xã Vân Hải")));
        System.out.printf(Locale.ROOT, "%d people, %.1f MB%n", PEOPLE, Files.size(file) / 1e6);
        for (int time = 1; time <= 2; time++) {
            RosterBench bench = new RosterBench(jdbc, transactions, folder, new UnitId("tinh"));
            RosterImport read = timed(folder, "read", () -> bench.upload(file));
            RosterImport compared = timed(folder, "compare", () -> bench.compared(read));
            System.out.println(compared.counts());
            if (compared.changes() > 0) timed(folder, "take over", () -> bench.committed(compared));
            System.out.println("members: "
                    + jdbc.sql("select count(*) from member").query(Long.class).single());
        }
    }

    private static <T> T timed(Path folder, String step, Callable<T> work) throws Exception {
        System.gc();
        long before = used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        CpuTime cpuBefore = CpuTime.now(ProcessHandle.current().pid(), folder);
        long began = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - began) / 1e9;
        CpuTime cpu = CpuTime.now(ProcessHandle.current().pid(), folder).minus(cpuBefore);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%-10s %6.1f s   CPU: program %.1f s, database %.1f s   heap before %d MB, peak %d MB%n",
                step,
                seconds,
                cpu.node(),
                cpu.postgres(),
                before >> 20,
                peak >> 20);
        return result;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void province(JdbcClient jdbc) {
        jdbc.sql(
                        "insert into unit (id, kind, name, short_name) values ('tinh', 'COMMITTEE', 'Đảng bộ tỉnh', 'Tỉnh ủy')")
                .update();
        jdbc.sql("""
                        insert into unit (id, parent, kind, name, short_name)
                        select 'chi-bo-' || n, 'tinh', 'BRANCH', 'Chi bộ số ' || n || ' xã Vân Hải',
                            'Chi bộ số ' || n || ' xã Vân Hải'
                        from generate_series(1, ?) n""").param(BRANCHES).update();
    }

    private static HikariDataSource source(PostgresServer server) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(server.jdbcUrl());
        source.setUsername(server.user());
        source.setPassword(server.password());
        return source;
    }

    private static void migrate(PostgresServer server) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.owner(), server.password())
                .placeholders(Map.of("application", server.user()))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
