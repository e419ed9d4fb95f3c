package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The Redis that the folder's pid file names, if that process really runs the program of this folder: process ids are
/// given again, and nobody else's process may be ended.
record RedisProcess(Path folder, ProcessHandle process) {

    private static final Duration SAVING = Duration.ofSeconds(10);

    static Path pidFileIn(Path folder) {
        return folder.resolve("redis.pid");
    }

    static Optional<RedisProcess> in(Path folder) throws IOException {
        Path file = pidFileIn(folder);
        String pid = Files.exists(file) ? Files.readString(file).strip() : "";
        return Optional.of(pid)
                .filter(it -> it.matches("\\d{1,9}"))
                .flatMap(it -> ProcessHandle.of(Long.parseLong(it)))
                .map(it -> new RedisProcess(folder, it))
                .filter(RedisProcess::isAlive);
    }

    /// A zombie that nobody has waited for has no program any more, so it counts as gone.
    boolean isAlive() {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(it -> Path.of(it).startsWith(folder))
                        .isPresent();
    }

    /// Lets Redis write its snapshot and go.
    void end() {
        process.destroy();
        if (!Patience.until(SAVING, () -> !isAlive())) {
            process.destroyForcibly();
            Patience.until(SAVING, () -> !isAlive());
        }
    }
}
