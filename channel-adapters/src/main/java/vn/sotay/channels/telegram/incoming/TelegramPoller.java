package vn.sotay.channels.telegram.incoming;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.Poller;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.Asking;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramSetUp;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.inbox.Incoming;

/// Fetches updates. Their ids are never compared: after a quiet week Telegram begins anew anywhere, so what
/// comes is taken, and the offset is one above the last of the batch. To be driven by one thread.
public final class TelegramPoller implements Poller {
    private static final Duration LONGEST = Duration.ofSeconds(50);
    private static final Duration CONFLICT = Duration.ofSeconds(3);
    private static final int MOST = 100;
    private static final int CONFLICTS_UNTIL_TROUBLE = 3;
    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})");

    private final TelegramApi api;
    private final AtOnce atOnce;
    private final Asking asking;
    private final InstantSource time;

    private long offset;
    private int limit = MOST;

    public TelegramPoller(TelegramApi api, ChannelStates states, InstantSource time) {
        this.api = api;
        this.atOnce = new AtOnce(api);
        this.asking = new Asking(Telegram.NAME, states, time);
        this.time = time;
    }

    @Override
    public String name() {
        return Telegram.NAME + "/" + api.settings().bot();
    }

    @Override
    public Duration poll(Inbox inbox) throws InterruptedException {
        if (asking.isStopped()) return Asking.WHILE_STOPPED;
        return switch (api.longPoll(question(), LONGEST)) {
            case Answer.Ok(JsonNode updates) -> take(RawUpdate.all(updates), inbox);
            case Answer.Refused refused -> refused(refused);
            case Answer.NotReached(String why) -> asking.later("telegram.network", why);
            case Answer.Unclear(String why) -> asking.later("telegram.network", why);
            case Answer.Intercepted(int status) -> asking.later("http " + status, "");
            case Answer.Garbled(String body) -> garbled(body, inbox);
        };
    }

    private Map<String, Object> question() {
        return Map.of(
                "offset",
                offset,
                "limit",
                limit,
                "timeout",
                LONGEST.toSeconds(),
                "allowed_updates",
                TelegramSetUp.KINDS);
    }

    private Duration take(List<RawUpdate> updates, Inbox inbox) throws InterruptedException {
        Instant now = time.instant();
        Optional<Long> last =
                updates.reversed().stream().flatMap(one -> one.id().stream()).findFirst();
        if (last.isEmpty() && !updates.isEmpty()) return asking.later("telegram.unreadable", "updates without ids");
        List<Incoming> ours = updates.stream()
                .flatMap(one -> one.incoming(api.settings().bot(), now).stream())
                .toList();
        if (!Asking.isStored(ours, inbox)) return asking.later("telegram.storage", "");
        last.ifPresent(id -> offset = id + 1);
        updates.forEach(atOnce::on);
        limit = MOST;
        asking.succeeded();
        return Duration.ZERO;
    }

    /// One update that is no JSON keeps the whole batch from being read: they are fetched one by one, and it is
    /// put aside by the only thing that can be told of it.
    private Duration garbled(String body, Inbox inbox) throws InterruptedException {
        Matcher id = ID.matcher(body);
        if (limit > 1 || !id.find()) {
            limit = 1;
            return asking.later("telegram.unreadable", "");
        }
        ChannelAccount nobody = new ChannelAccount(Telegram.NAME, api.settings().bot(), "?");
        if (!Asking.isStored(List.of(new Incoming(nobody, id.group(1), time.instant(), body)), inbox))
            return asking.later("telegram.storage", "");
        offset = Long.parseLong(id.group(1)) + 1;
        limit = MOST;
        return Duration.ZERO;
    }

    private Duration refused(Answer.Refused refused) {
        return switch (refused.code()) {
            case 401 -> asking.stop("telegram.token");
            case 404 -> asking.stop("telegram.address");
            case 409 -> conflict();
            default ->
                refused.retryAfter()
                        .map(wait -> wait.plusMillis(500))
                        .orElseGet(() -> asking.later("http " + refused.code(), refused.description()));
        };
    }

    /// Another node whose poll has not ended yet, at first.
    private Duration conflict() {
        int conflicts = asking.failed();
        if (conflicts >= CONFLICTS_UNTIL_TROUBLE) asking.trouble("telegram.conflict", "");
        return CONFLICT.multipliedBy(Math.min(conflicts, 10));
    }
}
