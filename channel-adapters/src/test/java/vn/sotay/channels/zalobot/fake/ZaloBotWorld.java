package vn.sotay.channels.zalobot.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.Post;
import vn.sotay.channels.fake.Faults;
import vn.sotay.channels.fake.Pacing;

/// What the bot platform knows: the events of one bot that wait, and the messages that its chats show.
public final class ZaloBotWorld {
    public static final String TOKEN = "98765:thu-nghiem_A";
    public static final String BOT = "98765";
    public static final String SECRET = "bi-mat-cua-bot-1";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long PATIENCE = 10_000_000_000L;
    private static final int MOST_TEXT = 2_000;
    private static final int OK = 200;
    private static final int BAD = 400;

    private final Faults<Fault> faults = new Faults<>();
    private final Pacing pacing = new Pacing();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Queue<JsonNode> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Outcome> odd = new ConcurrentLinkedQueue<>();
    private final List<Message> messages = Collections.synchronizedList(new ArrayList<>());
    private final List<String> methods = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger ids = new AtomicInteger(100);
    private volatile Consumer<Message> onSent = message -> {};
    private volatile String webhook = "";
    private volatile boolean inLists;

    /// What a chat shows.
    public record Message(String id, String chat, String text) {}

    /// @param onTheWay what becomes of the answer
    record Outcome(int status, String body, Optional<Fault> onTheWay) {}

    /// The next message meets this.
    public void next(Fault fault) {
        faults.next(fault);
    }

    /// From now on messages meet faults by chance.
    public void faults(Map<Fault, Double> each, long seed) {
        faults.rates(each, seed);
    }

    public int met(Fault fault) {
        return faults.met(fault);
    }

    /// From now on what comes faster is answered with 429.
    public void limit(int perSecond, int perChat) {
        pacing.limit(perSecond, perChat);
    }

    /// Messages that came faster.
    public int beyondRate() {
        return pacing.beyond();
    }

    /// What to do for each message that was taken.
    public void onSent(Consumer<Message> todo) {
        onSent = todo;
    }

    /// Whether the bot was never told that this message was taken.
    public boolean isUnanswered(String messageId) {
        return unanswered.contains(messageId);
    }

    /// The next call for updates is answered so.
    public void nextUpdates(String body) {
        nextUpdates(OK, body);
    }

    public void nextUpdates(int status, String body) {
        odd.add(new Outcome(status, body, Optional.empty()));
    }

    /// Gives all updates that wait at once, in a list.
    public void giveLists() {
        inLists = true;
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /// Until the chats show this many messages, or ten seconds have passed.
    public void await(int many) {
        long deadline = System.nanoTime() + PATIENCE;
        while (messages.size() < many && System.nanoTime() < deadline) Thread.onSpinWait();
    }

    public List<String> methods() {
        return List.copyOf(methods);
    }

    public String webhook() {
        return webhook;
    }

    public int waitingUpdates() {
        return waiting.size();
    }

    /// A person wrote to the bot, which may ask for it.
    public void writes(String person, String text) {
        waiting.add(text(person, text));
    }

    /// The same as an event.
    public ObjectNode text(String person, String text) {
        ObjectNode event = event("message.text.received", person);
        ((ObjectNode) event.path("message")).put("text", text).put("message_type", "CHAT_TEXT");
        return event;
    }

    /// Something that a person did in their private chat.
    public ObjectNode event(String name, String person) {
        ObjectNode event = JSON.createObjectNode().put("event_name", name);
        ObjectNode message = event.putObject("message");
        message.put("message_id", "2d758cb5e222177a4e" + ids.incrementAndGet()).put("date", 1_790_000_000_000L);
        message.putObject("from").put("id", person).put("display_name", "A").put("is_bot", false);
        message.putObject("chat").put("id", person).put("chat_type", "PRIVATE");
        return event;
    }

    /// As the documentation has it.
    public static Post wrapped(ObjectNode event) {
        ObjectNode envelope = JSON.createObjectNode().put("ok", true);
        envelope.set("result", event);
        return flat(envelope);
    }

    /// As it was seen.
    public static Post flat(ObjectNode event) {
        return new Post(event.toString().getBytes(StandardCharsets.UTF_8), Map.of("X-Bot-Api-Secret-Token", SECRET));
    }

    Outcome answer(String method, JsonNode parameters) {
        methods.add(method);
        return switch (method) {
            case "getMe" ->
                ok(
                        "{\"id\":\"98765\",\"account_name\":\"bot.SoTayThu\",\"account_type\":\"BASIC\",\"can_join_groups\":false}");
            case "getUpdates" -> updates();
            case "sendMessage" -> message(parameters);
            case "setWebhook" -> webhookSet(parameters);
            case "deleteWebhook" -> webhookIs("");
            case "getWebhookInfo" -> webhookIs(webhook);
            default -> refused(404, "Not Found");
        };
    }

    /// What was given is gone.
    private Outcome updates() {
        Outcome ordered = odd.poll();
        if (ordered != null) return ordered;
        if (!webhook.isEmpty()) return refused(BAD, "Bad Request: webhook is set");
        JsonNode first = waiting.poll();
        if (first == null) return refused(408, "Request Timeout");
        if (!inLists) return ok(first.toString());
        ArrayNode all = JSON.createArrayNode().add(first);
        for (JsonNode one = waiting.poll(); one != null; one = waiting.poll()) all.add(one);
        return ok(all.toString());
    }

    private Outcome message(JsonNode parameters) {
        String chat = parameters.path("chat_id").asString("");
        if (!pacing.take(chat)) return refusal(Fault.TOO_FAST).orElseThrow();
        Optional<Fault> fault = faults.draw();
        Optional<Outcome> refusal = fault.flatMap(ZaloBotWorld::refusal);
        if (refusal.isPresent()) return refusal.get();
        String text = parameters.path("text").asString("");
        if (text.isBlank() || text.length() > MOST_TEXT) return refused(BAD, "Bad Request: text must be 1-2000");
        String id = "82599fa32f56" + ids.incrementAndGet();
        if (fault.isPresent()) unanswered.add(id);
        Message message = new Message(id, chat, text);
        messages.add(message);
        onSent.accept(message);
        Outcome taken = ok("{\"message_id\":\"" + id + "\",\"date\":1790000000000}");
        return new Outcome(taken.status(), taken.body(), fault);
    }

    private static Optional<Outcome> refusal(Fault fault) {
        return switch (fault) {
            case TOO_FAST -> Optional.of(refused(429, "Quota exceeded"));
            case NO_SUCH_CHAT -> Optional.of(refused(404, "Not Found"));
            case FORBIDDEN -> Optional.of(refused(403, "Internal error"));
            case TOKEN_REVOKED -> Optional.of(refused(401, "Unauthorized"));
            case SERVER_ERROR, CUT_LINE, LOST_ANSWER, SLOW -> Optional.empty();
        };
    }

    private Outcome webhookSet(JsonNode parameters) {
        String url = parameters.path("url").asString("");
        int secret = parameters.path("secret_token").asString("").length();
        if (!url.startsWith("https://") || secret < 8 || secret > 256) return refused(BAD, "Bad Request");
        return webhookIs(url);
    }

    private Outcome webhookIs(String url) {
        webhook = url;
        return ok("{\"url\":\"" + url + "\",\"updated_at\":1790000000000}");
    }

    private static Outcome ok(String result) {
        return new Outcome(OK, "{\"ok\":true,\"result\":" + result + "}", Optional.empty());
    }

    static Outcome refused(int code, String description) {
        String body = "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}";
        return new Outcome(code, body, Optional.empty());
    }
}
