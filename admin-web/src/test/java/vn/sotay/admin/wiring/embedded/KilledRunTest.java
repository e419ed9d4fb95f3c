package vn.sotay.admin.wiring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an application that was killed (SIGKILL) leaves, and what the next one makes of it.
class KilledRunTest {

    @TempDir
    Path temporary;

    private AnotherApplication killed;

    @BeforeEach
    void anApplicationWithBothServers() throws IOException {
        killed = AnotherApplication.withServersIn(temporary);
        assertThat(killed.says()).isEqualTo(AnotherApplication.READY);
    }

    /// Whatever failed, the temporary folder can be deleted afterwards.
    @AfterEach
    void endWhatIsLeft() {
        killed.close();
        RunningPrograms.of(temporary).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void postgresGoesOnServingAndIsTakenOverWithItsData() throws Exception {
        List<ProcessHandle> before = postmasters();
        killed.kill();

        try (DataFolder folder = DataFolder.open(temporary);
                PostgresServer server = PostgresServer.start(folder)) {
            assertThat(server.takenOver()).isTrue();
            assertThat(postmasters()).isEqualTo(before).hasSize(1);
            assertThat(database(server)).isEqualTo("sotay");
        }
        assertThat(RunningPrograms.of(temporary.resolve("postgres").toRealPath())).isEmpty();
    }

    @Test
    void aPostgresKilledTooIsStartedAnew() throws Exception {
        killed.kill();
        for (ProcessHandle postmaster : postmasters()) {
            postmaster.destroyForcibly();
            postmaster.onExit().get(10, TimeUnit.SECONDS);
        }

        try (DataFolder folder = DataFolder.open(temporary);
                PostgresServer server = PostgresServer.start(folder)) {
            assertThat(server.takenOver()).isFalse();
            assertThat(database(server)).isEqualTo("sotay");
        }
    }

    @Test
    void theLeftOverRedisIsEnded() throws Exception {
        Path programs = temporary.resolve("redis").toRealPath();
        List<ProcessHandle> before = RunningPrograms.of(programs);
        killed.kill();

        try (DataFolder folder = DataFolder.open(temporary);
                CacheServer server = CacheServer.start(folder)) {
            assertThat(server.url()).isNotEmpty();
            assertThat(RunningPrograms.of(programs)).hasSize(1).doesNotContainAnyElementsOf(before);
        }
    }

    @Test
    void controlCReachesNoServer() throws Exception {
        String foreground = group(killed.process().toHandle());
        List<ProcessHandle> servers = RunningPrograms.of(temporary.toRealPath());

        assertThat(servers).hasSizeGreaterThan(1);
        for (ProcessHandle server : servers) {
            assertThat(group(server)).isNotEqualTo(foreground);
        }
    }

    private List<ProcessHandle> postmasters() throws IOException {
        Path data = temporary.toRealPath().resolve("postgres/cluster/data");
        return PostmasterFile.in(data).flatMap(PostmasterFile::server).stream().toList();
    }

    private static String database(PostgresServer server) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_database()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String group(ProcessHandle process) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "pgid=,sid=", "-p", Long.toString(process.pid())).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}
