package vn.sotay.admin.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// The half of a messaging service that hands updates in: the same one again and again until it is
/// acknowledged.
final class Platform implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Supplier<String> node;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /// @param node the address of the node to hand updates to now
    Platform(Supplier<String> node) {
        this.node = node;
    }

    /// Returns when the update is acknowledged.
    void deliver(String account, String id, String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAcknowledged(account, id, words)) {
            if (System.nanoTime() > deadline) throw new AssertionError("never acknowledged: " + id);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isAcknowledged(String account, String id, String words) {
        String query = "account=" + encoded(account) + "&id=" + encoded(id);
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.get() + "/fake/updates?" + query))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(words))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException cut) {
            return false;
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
