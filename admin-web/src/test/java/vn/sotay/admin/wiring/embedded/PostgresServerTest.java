package vn.sotay.admin.wiring.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    /// Shared by all tests, so that only the first makes a cluster.
    @TempDir
    static Path temporary;

    private DataFolder folder;

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void closeFolder() {
        folder.close();
    }

    @Test
    void aRestartKeepsTheData() throws SQLException {
        try (PostgresServer first = PostgresServer.start(folder)) {
            run(first, "create table note as select 'giữ lại' as words");
        }
        try (PostgresServer second = PostgresServer.start(folder)) {
            assertThat(second.takenOver()).isFalse();
            assertThat(answer(second, "select words from note")).isEqualTo("giữ lại");
        }
    }

    @Test
    void acknowledgedDataAreOnDisk() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyEntersWithoutTheRightPassword() {
        try (PostgresServer server = PostgresServer.start(folder)) {
            for (String user : new String[] {server.user(), server.owner(), PostgresLogin.SUPERUSER}) {
                for (String password : new String[] {"", "wrong"}) {
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), user, password)
                                    .close());
                }
            }
        }
    }

    @Test
    void onlyThisMachineReachesIt() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(answer(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(answer(server, "select inet_server_port() between 15432 and 32767"))
                    .isEqualTo("t");
        }
    }

    @Test
    void theApplicationIsNoSuperuser() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(answer(server, "show is_superuser")).isEqualTo("off");
            assertThat(answer(server, "show password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void vietnameseLettersAreLetters() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            run(server, "create extension if not exists pg_trgm");
            assertThat(answer(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(answer(server, "select lower('ĐẢNG VIÊN')")).isEqualTo("đảng viên");
            assertThat(answer(server, "select similarity('Đảng viên', 'ĐẢNG VIÊN')"))
                    .isEqualTo("1");
        }
    }

    @Test
    void thePasswordsAreForTheOwnerAlone() throws IOException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            Path file = folder.postgres().resolve("cluster/application.password");
            assertThat(file).hasContent(server.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aPidFileThatNamesALivingStrangerDoesNotPreventTheStart() throws IOException, SQLException {
        PostgresServer.start(folder).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Path data = folder.postgres().resolve("cluster/data");
        Files.writeString(
                data.resolve("postmaster.pid"),
                "%d\n%s\n1700000000\n15432\n\n127.0.0.1\n  1 1\nready   \n".formatted(stranger.pid(), data));

        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(server.takenOver()).isFalse();
            assertThat(answer(server, "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void anEmptyPidFileDoesNotPreventTheStart() throws IOException, SQLException {
        PostgresServer.start(folder).close();
        Files.createFile(folder.postgres().resolve("cluster/data/postmaster.pid"));

        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aHalfMadeClusterIsSweptAway(@TempDir Path other) throws IOException, SQLException {
        try (DataFolder fresh = DataFolder.open(other)) {
            Path half = Files.createDirectories(fresh.postgres().resolve("cluster.draft-1/data"));
            Files.writeString(half.resolve("PG_VERSION"), "18\n");

            try (PostgresServer server = PostgresServer.start(fresh)) {
                assertThat(answer(server, "select 1")).isEqualTo("1");
                assertThat(half.getParent()).doesNotExist();
            }
        }
    }

    @Test
    void aFailedStartNamesTheLog() throws IOException {
        PostgresServer.start(folder).close();
        Path data = folder.postgres().resolve("cluster/data");
        Path settings = data.resolve("local.conf");
        Files.writeString(settings, "no_such_setting = on\n");
        try {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> PostgresServer.start(folder).close())
                    .withMessageContaining(data.toString())
                    .withMessageContaining("sotay.database.url");
        } finally {
            Files.delete(settings);
        }
    }

    @Test
    void closeLeavesNoProcess() throws IOException {
        PostgresServer server = PostgresServer.start(folder);
        assertThat(new OwnPrograms(folder.postgres()).running()).isNotEmpty();
        server.close();
        assertThat(new OwnPrograms(folder.postgres()).running()).isEmpty();
        server.close();
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(PostgresServer server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.password());
    }
}
