package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL in the data folder, on 127.0.0.1 and with a password. What it acknowledged is on disk.
/// It runs in a session of its own: Ctrl-C does not reach it before the application has closed it, and a
/// server that outlived a killed application is taken over by the next one.
public final class PostgresServer implements AutoCloseable {

    private static final int FIRST_PORT = 15432;
    private static final int ATTEMPTS = 3;

    private final PostgresCluster cluster;
    private final int port;
    private final boolean takenOver;

    private PostgresServer(PostgresCluster cluster, int port, boolean takenOver) {
        this.cluster = cluster;
        this.port = port;
        this.takenOver = takenOver;
    }

    /// Returns when the server answers and the database `sotay` is there. The first start takes some
    /// seconds longer: programs are unpacked and the cluster is made.
    public static PostgresServer start(DataFolder folder) {
        Path postgres = folder.postgres();
        try {
            PostgresCluster cluster = PostgresCluster.in(postgres);
            PostgresServer server = running(cluster);
            server.provideDatabase();
            return server;
        } catch (IOException e) {
            throw failed(postgres, e);
        }
    }

    /// Where the application's database is.
    public String jdbcUrl() {
        return PostgresLogin.url(port, PostgresLogin.OWNER);
    }

    /// Owner of the database, not a superuser; may create databases and trusted extensions.
    public String owner() {
        return PostgresLogin.OWNER;
    }

    /// Works with the tables and owns none.
    public String user() {
        return PostgresLogin.APPLICATION;
    }

    /// Of both; made at the first start and kept in the data folder.
    public String password() {
        return cluster.application().value();
    }

    /// True when this server was left by a killed run and went on serving.
    public boolean takenOver() {
        return takenOver;
    }

    /// Stops the server, within 15 seconds.
    @Override
    public void close() {
        try {
            cluster.stop();
        } catch (IOException e) {
            System.getLogger(PostgresServer.class.getName()).log(System.Logger.Level.WARNING, "pg_ctl stop", e);
        }
    }

    private void provideDatabase() {
        try {
            cluster.login(port).provideFor(cluster.application());
        } catch (SQLException e) {
            close();
            throw failed(cluster.data(), e);
        }
    }

    static CannotStart failed(Path where, @Nullable Throwable cause) {
        return new CannotStart(
                "PostgreSQL kèm theo không khởi động được: hãy xem nhật ký trong %s, ".formatted(where)
                        + "hoặc cài PostgreSQL rồi đặt sotay.database.url.",
                cause);
    }

    /// A port may be taken between the choice and the start, and what a killed run left may need a moment
    /// to go: so again.
    private static PostgresServer running(PostgresCluster cluster) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            OptionalInt left = cluster.takeOver();
            if (left.isPresent()) {
                return new PostgresServer(cluster, left.getAsInt(), true);
            }
            int port = FreePort.from(FIRST_PORT);
            if (cluster.startOn(port)) {
                return new PostgresServer(cluster, port, false);
            }
        }
        cluster.stop();
        throw failed(cluster.data(), null);
    }
}
