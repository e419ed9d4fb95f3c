package vn.sotay.admin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import vn.sotay.admin.servers.Soon;

/// A page that follows its transcript, until it is closed.
final class Tab implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Long> ids = new CopyOnWriteArrayList<>();

    /// @param last the last message that was seen, as a browser tells it when it reconnects
    static Tab follow(Browser browser, Optional<Long> last) {
        HttpRequest.Builder request = browser.request("/chat/stream").header("Accept", "text/event-stream");
        last.ifPresent(id -> request.header("Last-Event-ID", Long.toString(id)));
        Tab tab = new Tab();
        tab.read(request.build());
        return tab;
    }

    private void read(HttpRequest request) {
        try {
            HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) throw new AssertionError("status " + response.statusCode());
            Thread.ofVirtual().start(() -> follow(response.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new AssertionError(hurried);
        }
    }

    private void follow(Stream<String> lines) {
        try (lines) {
            lines.filter(line -> line.startsWith("id:"))
                    .forEach(line -> ids.add(Long.parseLong(line.substring(3).strip())));
        } catch (UncheckedIOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    List<Long> awaitMessages(int many) {
        return Soon.get(many + " messages", () -> List.copyOf(ids), seen -> seen.size() >= many);
    }

    List<Long> seen() {
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
