package vn.sotay.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Accepts what a node sends and remembers it in order of arrival.
public final class FakePlatform implements AutoCloseable {
    static {
        // Answers leave at once, and connections stay open as those of real services do.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final HttpServer server;
    private final Duration latency;
    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final Set<Long> deliveries = ConcurrentHashMap.newKeySet();
    private final AtomicInteger known = new AtomicInteger();

    /// @param delivery the node's id of the message, the same when it is repeated
    /// @param at       {@link System#nanoTime} when it was accepted
    /// @param first    whether it was not accepted before
    public record Accepted(long delivery, String account, String text, long at, boolean first) {}

    private FakePlatform(HttpServer server, Duration latency) {
        this.server = server;
        this.latency = latency;
    }

    /// @param latency how long the service thinks before it answers
    public static FakePlatform start(Duration latency) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
            FakePlatform platform = new FakePlatform(server, latency);
            server.createContext("/send", platform::accept);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return platform;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    public List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /// How many different messages were accepted.
    public int count() {
        return known.get();
    }

    /// The messages from the n-th on, as they were first accepted.
    public List<Accepted> firsts(int from) {
        return accepted.stream().filter(Accepted::first).skip(from).toList();
    }

    private void accept(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = body.split("\n", 3);
            if (latency.isPositive()) LockSupport.parkNanos(latency.toNanos());
            remember(Long.parseLong(parts[0]), parts[1], parts[2]);
            byte[] answer = parts[0].getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private void remember(long delivery, String account, String text) {
        boolean first = deliveries.add(delivery);
        accepted.add(new Accepted(delivery, account, text, System.nanoTime(), first));
        if (first) known.incrementAndGet();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
