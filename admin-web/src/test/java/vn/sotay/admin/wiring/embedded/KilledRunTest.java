package vn.sotay.admin.wiring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an application that was killed (SIGKILL) leaves, and what the next one makes of it.
class KilledRunTest {

    /// Shared by all tests, so that only the first makes a cluster.
    @TempDir
    static Path temporary;

    private AnotherApplication killed;
    private OwnPrograms postgres;
    private OwnPrograms redis;

    @BeforeEach
    void anApplicationWithBothServers() throws IOException {
        killed = AnotherApplication.withServersIn(temporary);
        assertThat(killed.says()).isEqualTo(AnotherApplication.READY);
        postgres = new OwnPrograms(temporary.toRealPath().resolve("postgres"));
        redis = new OwnPrograms(temporary.toRealPath().resolve("redis"));
    }

    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        killed.kill();
        postgres.kill();
        redis.kill();
    }

    @Test
    void postgresGoesOnServingAndIsTakenOverWithItsData() throws Exception {
        String before = postmaster();
        killed.kill();

        try (DataFolder folder = DataFolder.open(temporary);
                PostgresServer server = PostgresServer.start(folder)) {
            assertThat(server.takenOver()).isTrue();
            assertThat(postmaster()).isEqualTo(before);
            assertThat(database(server)).isEqualTo("sotay");
        }
        assertThat(postgres.running()).isEmpty();
    }

    @Test
    void aPostgresKilledTooIsStartedAnew() throws Exception {
        killed.kill();
        postgres.kill();

        try (DataFolder folder = DataFolder.open(temporary);
                PostgresServer server = PostgresServer.start(folder)) {
            assertThat(server.takenOver()).isFalse();
            assertThat(database(server)).isEqualTo("sotay");
        }
    }

    @Test
    void theLeftOverRedisIsEnded() throws Exception {
        List<ProcessHandle> before = redis.running();
        killed.kill();

        try (DataFolder folder = DataFolder.open(temporary);
                CacheServer server = CacheServer.start(folder)) {
            assertThat(server.url()).isNotEmpty();
            assertThat(redis.running()).hasSize(1).doesNotContainAnyElementsOf(before);
        }
    }

    @Test
    void controlCReachesNoServer() throws Exception {
        String foreground = session(killed.process().toHandle());
        List<ProcessHandle> servers =
                Stream.of(postgres, redis).flatMap(it -> it.running().stream()).toList();

        assertThat(servers).hasSizeGreaterThan(2);
        for (ProcessHandle server : servers) {
            assertThat(session(server)).isNotEmpty().isNotEqualTo(foreground);
        }
    }

    private static String postmaster() throws IOException {
        return Files.readAllLines(temporary.resolve("postgres/cluster/data/postmaster.pid"))
                .getFirst();
    }

    private static String database(PostgresServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_database()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String session(ProcessHandle process) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "sid=", "-p", Long.toString(process.pid())).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}
