package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisExecProvider;

/// A real Redis in the data folder for what may be lost without harm, on 127.0.0.1 and with a password. It
/// runs as a daemon in a session of its own, so Ctrl-C does not reach it before the application has closed
/// it; one that outlived a killed application is ended by the next.
public final class CacheServer implements AutoCloseable {

    private static final int FIRST_PORT = 16379;
    private static final int ATTEMPTS = 3;
    private static final Duration START = Duration.ofSeconds(5);

    private final RedisSettings settings;

    private CacheServer(RedisSettings settings) {
        this.settings = settings;
    }

    /// Returns when the server answers. Without it the application can still do its work, so the caller
    /// decides what a {@link CannotStart} means.
    public static CacheServer start(DataFolder data) {
        Path folder = data.redis();
        try {
            Path program =
                    WholeFolder.at(folder.resolve("program-" + RedisExecProvider.redisVersion), CacheServer::extractTo);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                new OwnPrograms(folder).end();
                RedisSettings settings = new RedisSettings(folder, FreePort.from(FIRST_PORT), Secret.random());
                if (launched(program.resolve("redis-server"), settings) && Patience.until(START, settings::answers)) {
                    return new CacheServer(settings);
                }
            }
            new OwnPrograms(folder).end();
            throw failed(folder, null);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /// With the password, as clients take it.
    public String url() {
        return settings.url();
    }

    /// Stops the server after it has written its snapshot.
    @Override
    public void close() {
        new OwnPrograms(settings.folder()).end();
    }

    /// The library unpacks the program of this operating system into a temporary folder; in ours a
    /// left-over process can be told from anybody else's.
    private static void extractTo(Path draft) throws IOException {
        Path extracted = RedisExecProvider.defaultProvider().get().toPath();
        Files.copy(extracted, draft.resolve("redis-server"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.delete(extracted);
        Files.delete(extracted.resolveSibling(""));
    }

    /// The settings go through standard input: the password is neither in a file nor in the list of
    /// processes.
    private static boolean launched(Path program, RedisSettings settings) throws IOException {
        Process launcher = new ProcessBuilder(program.toString(), "-")
                .redirectErrorStream(true)
                .redirectOutput(settings.folder().resolve("start.log").toFile())
                .start();
        try (Writer input = launcher.outputWriter()) {
            input.write(settings.text());
        }
        try {
            return launcher.waitFor(START.toMillis(), TimeUnit.MILLISECONDS) && launcher.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static CannotStart failed(Path folder, @Nullable Throwable cause) {
        return new CannotStart(
                "Redis kèm theo không khởi động được: hãy xem nhật ký trong %s, hoặc cài Redis rồi đặt sotay.redis.url."
                        .formatted(folder),
                cause);
    }
}
