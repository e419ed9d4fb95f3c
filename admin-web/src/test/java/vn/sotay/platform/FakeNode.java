package vn.sotay.platform;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import vn.sotay.admin.SotayApplication;

/// A whole Sổ Tay in a process of its own, alone or with a {@link FakePlatform} to talk to.
public final class FakeNode implements AutoCloseable {
    private static final String PLATFORM = "--fake.platform.url=";
    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;
    private final int port;
    private final Path log;

    private FakeNode(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /// The process itself.
    public static void main(String[] arguments) {
        boolean withPlatform = List.of(arguments).stream().anyMatch(one -> one.startsWith(PLATFORM));
        List<Class<?>> parts = withPlatform
                ? List.of(SotayApplication.class, ReadyFile.class, FakeWiring.class)
                : List.of(SotayApplication.class, ReadyFile.class);
        SpringApplication.run(parts.toArray(Class<?>[]::new), arguments);
    }

    /// Starts one that talks to a made-up service.
    public static FakeNode start(Path folder, FakePlatform platform, List<String> jvm, List<String> settings)
            throws IOException {
        List<String> all = new ArrayList<>(settings);
        all.add(PLATFORM + platform.url());
        return start(folder, jvm, all);
    }

    /// Starts a process and waits until it is ready.
    ///
    /// @param folder   its data folder; its log is written beside it
    /// @param settings further settings, `--name=value`
    public static FakeNode start(Path folder, List<String> jvm, List<String> settings) throws IOException {
        Path beside = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path ready = Files.createTempFile(beside, "node", ".port");
        Path log = Files.createTempFile(beside, "node", ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FakeNode.class.getName()));
        command.add("--server.port=0");
        command.add("--sotay.data-dir=" + folder);
        command.add("--fake.ready-file=" + ready);
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        return new FakeNode(process, awaitPort(process, ready, log), log);
    }

    private static int awaitPort(Process process, Path ready, Path log) throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (Files.size(ready) == 0) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the node did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(20_000_000);
        }
        return Integer.parseInt(Files.readString(ready).strip());
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    public String get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url() + path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    /// SIGKILL.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM, and waits for the end.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
