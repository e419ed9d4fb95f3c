package vn.sotay.admin.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;

/// What the page does, without a page: keeps cookies, sends the token, posts and reads.
public final class Browser {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final Map<String, String> cookies = new TreeMap<>();

    private Browser(String url) {
        this.url = url;
    }

    /// One that has opened the chat.
    static Browser opened() {
        return openedAt(SharedApplication.url());
    }

    public static Browser openedAt(String url) {
        Browser browser = new Browser(url);
        browser.get("/chat", "text/html");
        return browser;
    }

    static Browser at(String url) {
        return new Browser(url);
    }

    /// One that was nowhere yet.
    static Browser fresh() {
        return new Browser(SharedApplication.url());
    }

    /// The same person at the same installation, which was started again.
    public Browser movedTo(String other) {
        Browser moved = new Browser(other);
        moved.cookies.putAll(cookies);
        return moved;
    }

    /// The same person in another window.
    Browser otherTab() {
        Browser tab = new Browser(url);
        tab.cookies.putAll(cookies);
        return tab;
    }

    public HttpResponse<String> get(String path, String accept, String... headers) {
        HttpRequest.Builder request = request(path).header("Accept", accept);
        if (headers.length > 0) request.headers(headers);
        return send(request.GET());
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        return request;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String token() {
        return cookies.getOrDefault("XSRF-TOKEN", "");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// A file.
    HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        try {
            HttpResponse<T> response = HTTP.send(request.build(), reader);
            response.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                    .forEach(pair -> cookies.put(pair[0], pair[1]));
            return response;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new AssertionError(hurried);
        }
    }

    HttpResponse<String> post(String body) {
        return post(body, "application/json");
    }

    HttpResponse<String> post(String body, String contentType) {
        return send(request("/chat/messages")
                .header("Content-Type", contentType)
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postText(String clientId, String text) {
        return post(JSON.writeValueAsString(Map.of("clientId", clientId, "text", text)));
    }

    HttpResponse<String> postChoice(long message, String choice) {
        return post(JSON.writeValueAsString(
                Map.of("clientId", clientId(), "choice", Map.of("message", message, "id", choice))));
    }

    static String clientId() {
        return UUID.randomUUID().toString();
    }

    /// Writes, and waits for as many bubbles in answer.
    public List<JsonNode> say(String text, int answers) {
        return answersTo(postText(clientId(), text), answers);
    }

    /// Presses a button of the last message that has it, and waits for as many bubbles in answer.
    List<JsonNode> press(String label, int answers) {
        for (JsonNode message : messages().reversed())
            for (JsonNode choice : message.path("choices"))
                if (choice.path("label").asString("").equals(label))
                    return answersTo(
                            postChoice(
                                    message.path("id").asLong(),
                                    choice.path("id").asString("")),
                            answers);
        throw new AssertionError("no button " + label + " in " + messages());
    }

    private List<JsonNode> answersTo(HttpResponse<String> accepted, int answers) {
        if (accepted.statusCode() != 202) throw new AssertionError(accepted.statusCode() + " " + accepted.body());
        long id = JSON.readTree(accepted.body()).path("id").asLong();
        return Soon.get(answers + " answers", () -> after(id), found -> found.size() == answers);
    }

    /// What the bot said after a message.
    List<JsonNode> after(long id) {
        return messages().stream()
                .filter(message -> message.path("id").asLong() > id)
                .filter(message -> message.path("from").asString("").equals("bot"))
                .toList();
    }

    public List<JsonNode> messages() {
        JsonNode part = JSON.readTree(get("/chat/messages", "application/json").body());
        return part.path("messages").valueStream().toList();
    }

    /// Somebody who is through with enrolment.
    public Browser linked() {
        say("Xin chào", 2);
        say("1", 1);
        say("DEMO", 2);
        return this;
    }
}
