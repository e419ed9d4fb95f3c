package vn.sotay.admin.wiring.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An application in a JVM of its own, which can be killed.
record AnotherApplication(Process process, BufferedReader output) implements AutoCloseable {

    static final String READY = "ready";

    /// Holds the folder and, when asked, both servers, until its input ends.
    public static void main(String[] arguments) throws IOException {
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]))) {
            if (arguments.length > 1) {
                PostgresServer.start(folder);
                CacheServer.start(folder);
            }
            System.out.println(READY);
            System.in.read();
        } catch (CannotStart refused) {
            System.out.println(refused.getMessage());
        }
    }

    static AnotherApplication holding(Path folder) throws IOException {
        return started(folder.toString());
    }

    static AnotherApplication withServersIn(Path folder) throws IOException {
        return started(folder.toString(), "servers");
    }

    /// Its next line: READY or the sentence of refusal.
    String says() throws IOException {
        return String.valueOf(output.readLine());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still alive: " + process);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static AnotherApplication started(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AnotherApplication.class.getName());
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new AnotherApplication(process, process.inputReader());
    }
}
