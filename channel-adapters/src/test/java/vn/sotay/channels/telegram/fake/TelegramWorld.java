package vn.sotay.channels.telegram.fake;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.fake.Faults;
import vn.sotay.channels.fake.Pacing;

/// What Telegram knows: the updates of one bot that wait, and the messages that its chats show. Limits are
/// Telegram's own.
public final class TelegramWorld {
    public static final String TOKEN = "12345:test-token_A";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int FAR_ABOVE = 10;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Faults<Fault> faults = new Faults<>();
    private final Map<String, Outcome> refusals = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> last = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Long, ObjectNode> updates = new ConcurrentSkipListMap<>();
    private final Chats chats = new Chats();
    private final AtomicLong updateIds = new AtomicLong(7_000);
    private final Queue<String> methods = new ConcurrentLinkedQueue<>();
    private final Set<Integer> unanswered = ConcurrentHashMap.newKeySet();
    private final Pacing pacing = new Pacing();
    private final HeldPolls held = new HeldPolls();
    private volatile Duration latency = Duration.ZERO;

    /// @param buttons  labels, top to bottom
    /// @param data     what each button carries: callback data, an address, or `contact`
    public record Message(int id, String chat, String text, List<String> buttons, List<String> data) {
        public Message {
            buttons = List.copyOf(buttons);
            data = List.copyOf(data);
        }
    }

    /// @param onTheWay what becomes of the answer
    record Outcome(int status, String body, Optional<Fault> onTheWay) {}

    public void next(Fault fault) {
        faults.next(fault);
    }

    public void faults(Map<Fault, Double> each, long seed) {
        faults.rates(each, seed);
    }

    public int met(Fault fault) {
        return faults.met(fault);
    }

    /// The next call of this method is refused.
    ///
    /// @param method in lower case
    public void refuseNext(String method, int code, String description) {
        refusals.put(method, refused(code, description));
    }

    /// What to do for each message that was taken.
    public void onSent(Consumer<Message> todo) {
        chats.onSent(todo);
    }

    /// How long Telegram thinks before it answers.
    public void latency(Duration of) {
        latency = of;
    }

    Duration latency() {
        return latency;
    }

    /// How long a poll that finds nothing waits for an update, at most as long as it asks for. Short unless said,
    /// so that tests need not wait.
    public void holdPolls(Duration atMost) {
        held.atMost(atMost);
    }

    /// Whether so many polls have been held, one after another.
    public boolean isHeld(int times) {
        return held.times() >= times;
    }

    /// Whoever still waits for updates is told that there are none.
    void close() {
        held.close();
    }

    /// Enforces these limits from now on.
    public void limit(int perSecond, int perChat) {
        pacing.limit(perSecond, perChat);
    }

    /// Messages that came faster than allowed.
    public int beyondRate() {
        return pacing.beyond();
    }

    /// Whether the bot was never told that this message was taken.
    public boolean isUnanswered(int messageId) {
        return unanswered.contains(messageId);
    }

    public List<Message> messages() {
        return chats.messages();
    }

    /// The methods that were called, in lower case.
    public List<String> methods() {
        return List.copyOf(methods);
    }

    /// With what a method was called last; nothing when it never was.
    public JsonNode last(String method) {
        return last.getOrDefault(method, JSON.missingNode());
    }

    /// A person wrote in their private chat.
    public synchronized ObjectNode writes(long person, String text) {
        ObjectNode update = update();
        ObjectNode message = message(update.putObject("message"), person);
        message.put("text", text);
        return update;
    }

    /// A person pressed a button of a message.
    public synchronized ObjectNode presses(long person, int messageId, String data) {
        ObjectNode update = update();
        ObjectNode query = update.putObject("callback_query");
        query.put("id", Long.toString(update.path("update_id").asLong() * 31)).put("data", data);
        query.putObject("from").put("id", person).put("is_bot", false).put("first_name", "A");
        message(query.putObject("message"), person).put("message_id", messageId).put("text", "…");
        return update;
    }

    /// Telegram begins its numbers anew, as after a quiet week.
    public void beginAgainAt(long id) {
        updateIds.set(id);
    }

    private ObjectNode update() {
        long id = updateIds.incrementAndGet();
        ObjectNode update = JSON.createObjectNode().put("update_id", id);
        updates.put(id, update);
        held.wake();
        return update;
    }

    private ObjectNode message(ObjectNode message, long person) {
        message.put("message_id", chats.nextId()).put("date", 1_790_000_000);
        message.putObject("from").put("id", person).put("is_bot", false).put("first_name", "A");
        message.putObject("chat").put("id", person).put("type", "private").put("first_name", "A");
        return message;
    }

    /// @param method in any case
    Outcome answer(String method, JsonNode parameters) {
        String name = method.toLowerCase(Locale.ROOT);
        methods.add(name);
        last.put(name, parameters);
        boolean sends = name.startsWith("send") || name.equals("editmessagetext");
        if (sends && !pacing.take(text(parameters, "chat_id"))) return tooFast(1);
        Outcome refused = refusals.remove(name);
        if (refused != null) return refused;
        Optional<Fault> fault = sends ? faults.draw() : faults.byChance();
        Optional<Outcome> refusal = fault.flatMap(TelegramWorld::refusal);
        if (refusal.isPresent()) return refusal.get();
        Outcome done = done(name, parameters);
        if (sends && fault.isPresent()) messageId(done.body()).ifPresent(unanswered::add);
        return new Outcome(done.status(), done.body(), fault);
    }

    private static Optional<Integer> messageId(String body) {
        JsonNode id = JSON.readTree(body).path("result").path("message_id");
        return id.isInt() ? Optional.of(id.asInt()) : Optional.empty();
    }

    private static Optional<Outcome> refusal(Fault fault) {
        return switch (fault) {
            case TOO_FAST -> Optional.of(tooFast(2));
            case BLOCKED -> Optional.of(refused(403, "Forbidden: bot was blocked by the user"));
            case TOKEN_REVOKED -> Optional.of(refused(401, "Unauthorized"));
            case SERVER_ERROR, CUT_LINE, LOST_ANSWER, SLOW -> Optional.empty();
        };
    }

    private static Outcome tooFast(int seconds) {
        String body = "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after " + seconds
                + "\",\"parameters\":{\"retry_after\":" + seconds + "}}";
        return new Outcome(429, body, Optional.empty());
    }

    private Outcome done(String method, JsonNode parameters) {
        return switch (method) {
            case "getupdates" -> updates(parameters);
            case "sendmessage" -> chats.sent(parameters, text(parameters, "text"));
            case "sendpoll" -> chats.polled(parameters);
            case "senddocument" -> chats.document(parameters);
            case "editmessagetext" -> chats.edited(parameters);
            case "getme" -> ok("{\"id\":12345,\"is_bot\":true,\"first_name\":\"Sổ Tay\",\"username\":\"SoTayThuBot\"}");
            case "getwebhookinfo" -> ok("{\"url\":\"\",\"pending_update_count\":" + updates.size() + "}");
            case "answercallbackquery", "setmycommands", "deletewebhook", "setwebhook", "leavechat" -> ok("true");
            case "getmycommands" -> ok("[]");
            default -> refused(404, "Not Found: method not found");
        };
    }

    /// A long poll: what waits at once, else what comes in time.
    private Outcome updates(JsonNode parameters) {
        confirm(parameters.path("offset").asLong(0));
        Duration asked = Duration.ofSeconds(parameters.path("timeout").asLong(0));
        if (!held.hold(asked, () -> !updates.isEmpty()))
            return refused(CONFLICT, "Conflict: terminated by other getUpdates request");
        return waiting(parameters.path("limit").asInt(100));
    }

    /// What is below the offset is gone. An offset far above all is of an earlier count.
    private synchronized void confirm(long offset) {
        boolean ofThisCount = !updates.isEmpty() && offset <= updates.lastKey() + FAR_ABOVE;
        if (ofThisCount) updates.headMap(offset, false).clear();
    }

    private synchronized Outcome waiting(int limit) {
        ArrayNode waiting = JSON.createArrayNode();
        updates.values().stream().limit(limit).forEach(waiting::add);
        return ok(waiting.toString());
    }

    public synchronized int waitingUpdates() {
        return updates.size();
    }

    static String text(JsonNode parameters, String name) {
        return parameters.path(name).asString("");
    }

    static Outcome ok(String result) {
        return new Outcome(OK, "{\"ok\":true,\"result\":" + result + "}", Optional.empty());
    }

    static Outcome refused(int code, String description) {
        return new Outcome(
                code,
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}",
                Optional.empty());
    }
}
