package vn.sotay.admin.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;
import vn.sotay.admin.wiring.embedded.CacheServer;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.admin.wiring.embedded.PostgresServer;

/// The servers that the product brings along, started at the first use and ended with the JVM.
public final class SharedServers {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<AutoCloseable> OPEN = new ArrayList<>();

    private SharedServers() {}

    /// Made when first asked for.
    private static final class Started {
        private static final Path TEMPORARY = temporary();
        private static final DataFolder FOLDER = closedAtTheEnd(DataFolder.open(TEMPORARY.resolve("servers")));
        private static final PostgresServer POSTGRES = closedAtTheEnd(PostgresServer.start(FOLDER));
        private static final CacheServer CACHE = closedAtTheEnd(CacheServer.start(FOLDER));

        static {
            LoggingSystem.get(SharedServers.class.getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
            migrate(POSTGRES.jdbcUrl());
        }
    }

    /// Where a database is and who we are there.
    public record Login(String url, String owner, String user, String password) {}

    /// A new database with all tables, made as a copy of an empty one.
    public static synchronized Login newDatabase() {
        String name = "test_" + NUMBER.incrementAndGet();
        String template = Started.POSTGRES.jdbcUrl();
        String place = template.substring(0, template.lastIndexOf('/') + 1);
        execute(place + "postgres", "create database " + name + " template sotay");
        return new Login(place + name, Started.POSTGRES.owner(), Started.POSTGRES.user(), Started.POSTGRES.password());
    }

    public static String redisUrl() {
        return Started.CACHE.url();
    }

    /// A new folder that goes with the servers.
    public static Path newFolder() {
        try {
            return Files.createTempDirectory(Started.TEMPORARY, "data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The last to come is closed first.
    public static <T extends AutoCloseable> T closedAtTheEnd(T closeable) {
        synchronized (OPEN) {
            OPEN.addFirst(closeable);
        }
        return closeable;
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("sotay-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(SharedServers::closeAll));
            closedAtTheEnd(() -> FileSystemUtils.deleteRecursively(folder));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void closeAll() {
        List<AutoCloseable> open;
        synchronized (OPEN) {
            open = List.copyOf(OPEN);
        }
        try {
            for (AutoCloseable one : open) one.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, Started.POSTGRES.owner(), Started.POSTGRES.password())
                .placeholders(Map.of("application", Started.POSTGRES.user()))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void execute(String url, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(url, Started.POSTGRES.owner(), Started.POSTGRES.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
