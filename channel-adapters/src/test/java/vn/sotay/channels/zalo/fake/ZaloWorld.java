package vn.sotay.channels.zalo.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.sotay.channels.fake.Faults;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.fake.Person.Message;

/// How Zalo behaves, without any wire: tokens, windows, limits, people with what they were sent, faults.
public final class ZaloWorld {
    public static final String OA = "4000000000000000004";
    public static final String APP = "1000000000000000001";
    public static final String APP_SECRET = "test-app-secret";
    public static final String OA_SECRET = "Test-OA-Secret-Key-42";

    final InstantSource time;
    final Tokens tokens = new Tokens(APP_SECRET);
    final Faults<Fault> ofApi = new Faults<>();
    final Faults<Fault> ofOAuth = new Faults<>();
    final Rate rate = new Rate();
    final AtomicLong ids = new AtomicLong(1);
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Queue<Outgoing> errors = new ConcurrentLinkedQueue<>();
    private final Queue<Outgoing> signInErrors = new ConcurrentLinkedQueue<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final ZaloDesk desk = new ZaloDesk(this);
    private volatile Consumer<Sent> onSent = sent -> {};

    /// A message that Zalo took: it will show it back.
    public record Sent(String user, Message message) {}

    public ZaloWorld(InstantSource time) {
        this.time = time;
    }

    /// The next call to the API meets this.
    public void next(Fault fault) {
        ofApi.next(fault);
    }

    /// The next call for a token meets this.
    public void nextOAuth(Fault fault) {
        ofOAuth.next(fault);
    }

    /// The next message or upload is refused with this code.
    public void nextError(int code, String said) {
        errors.add(Outgoing.error(code, said));
    }

    /// The next call for a token is refused with this code.
    public void nextOAuthError(int code, String name) {
        signInErrors.add(Outgoing.error(code, name));
    }

    /// From now on calls to the API meet faults by chance.
    public void faults(Map<Fault, Double> each, long seed) {
        ofApi.rates(each, seed);
    }

    public int met(Fault fault) {
        return ofApi.met(fault);
    }

    /// What to do for each message that was taken.
    public void onSent(Consumer<Sent> todo) {
        onSent = todo;
    }

    public void limit(int perMinute) {
        rate.limit(perMinute);
    }

    /// Calls that came although none was left in that minute.
    public int beyondRate() {
        return rate.beyond();
    }

    public List<Message> messages(String user) {
        return person(user).messages();
    }

    /// The person wrote to the account, or was silent since; empty: they never did anything.
    public void lastInteraction(String user, Optional<Instant> at) {
        person(user).silentSince(at);
    }

    public void block(String user, boolean whether) {
        person(user).block(whether);
    }

    public String accessToken() {
        return tokens.access();
    }

    public String refreshToken() {
        return tokens.refresh();
    }

    public void expireToken() {
        tokens.expire();
    }

    public void revoke() {
        tokens.revoke();
    }

    /// How often a refresh token was spent well.
    public int refreshes() {
        return tokens.refreshes();
    }

    /// How often a path was called, well or not.
    public int calls(String path) {
        return calls.getOrDefault(path, new AtomicInteger()).get();
    }

    Person person(String user) {
        return people.computeIfAbsent(user, fresh -> new Person());
    }

    Outgoing answer(Call call) {
        calls.computeIfAbsent(call.path(), path -> new AtomicInteger()).incrementAndGet();
        if (call.path().equals("/v4/oa/permission")) return consent(call);
        boolean oauth = call.path().equals("/v4/oa/access_token");
        Optional<Fault> fault = (oauth ? ofOAuth : ofApi).draw();
        if (!oauth && !rate.take(time.instant())) return tooFast();
        return fault.map(one -> answer(call, oauth, one)).orElseGet(() -> plainly(call, oauth));
    }

    private Outgoing answer(Call call, boolean oauth, Fault fault) {
        return switch (fault) {
            case TOO_FAST -> tooFast();
            case GATEWAY_BUSY -> new Outgoing(429, "<html>Too many requests</html>", Optional.empty());
            case BLOCKED -> Outgoing.error(-217, "User has blocked invitations from this OA");
            case SERVER_ERROR, CUT_LINE, LOST_ANSWER, SLOW ->
                unanswered(plainly(call, oauth)).with(fault);
            case EXPIRED_TOKEN -> {
                tokens.expire();
                yield plainly(call, oauth);
            }
            case REVOKED -> {
                tokens.revoke();
                yield plainly(call, oauth);
            }
        };
    }

    private Outgoing unanswered(Outgoing taken) {
        String id = ZaloJson.text(ZaloJson.MAPPER.readTree(taken.body()), "data", "message_id");
        if (!id.isEmpty()) unanswered.add(id);
        return taken;
    }

    /// Whether the account was never told that this message was taken.
    public boolean isUnanswered(String messageId) {
        return unanswered.contains(messageId);
    }

    private static Outgoing tooFast() {
        return Outgoing.error(-32, "Reached limit of requests per minute");
    }

    private Outgoing plainly(Call call, boolean oauth) {
        if (oauth) return Optional.ofNullable(signInErrors.poll()).orElseGet(() -> tokens.ask(call));
        return tokens.refusal(call.key())
                .or(() -> Optional.ofNullable(errors.poll()))
                .orElseGet(() -> desk.answer(call));
    }

    private Outgoing consent(Call call) {
        Map<String, String> asked = call.parameters();
        String code = tokens.code(asked.getOrDefault("code_challenge", ""));
        return Outgoing.redirect(asked.getOrDefault("redirect_uri", "") + "?code=" + code + "&oa_id=" + OA + "&state="
                + asked.getOrDefault("state", ""));
    }

    String take(String user, Message message) {
        person(user).add(message);
        onSent.accept(new Sent(user, message));
        return message.id();
    }

    boolean isSilent(String user, Duration since) {
        return person(user).isSilent(time.instant().minus(since));
    }
}
