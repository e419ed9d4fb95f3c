package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Runs `initdb` and `pg_ctl`. Their output goes to a file, never to a pipe that dies with this JVM.
/// PostgreSQL refuses to run as root, so root runs it in a user namespace where it is nobody.
record PostgresPrograms(Path folder, Path log) {

    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    /// True when the program ended well and in time.
    boolean run(Duration limit, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(ROOT ? List.of("unshare", "-U") : List.of());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return ended(limit, command);
    }

    /// Those of an earlier version too.
    OwnPrograms running() {
        return new OwnPrograms(folder.resolveSibling(""));
    }

    /// Refuses early, with a sentence that helps, where root may not make a user namespace (some
    /// containers).
    void checkUser() {
        try {
            if (!ROOT || ended(Duration.ofSeconds(10), List.of("unshare", "-U", "true"))) {
                return;
            }
            throw rootRefused(null);
        } catch (IOException noSuchProgram) {
            throw rootRefused(noSuchProgram);
        }
    }

    private static CannotStart rootRefused(@Nullable Throwable cause) {
        return new CannotStart(
                "PostgreSQL kèm theo không chạy được bằng tài khoản root trên máy này: "
                        + "hãy chạy ứng dụng bằng tài khoản thường hoặc đặt sotay.database.url.",
                cause);
    }

    private boolean ended(Duration limit, List<String> command) throws IOException {
        Process process = builder(command).start();
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
