package vn.sotay.channels.zalobot;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.Poller;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.Asking;
import vn.sotay.conversation.inbox.Incoming;

/// Fetches updates. The platform gives each only once and knows no confirmation, so what came is kept here
/// until it is stored, and nothing is asked before. To be driven by one thread.
public final class ZaloBotPoller implements Poller {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// Keeps an empty answer that comes at once from being asked for without end.
    private static final Duration BREATH = Duration.ofMillis(200);

    private static final int NOTHING_CAME = 408;

    private final ZaloBotApi api;
    private final Groups groups;
    private final SeenForms forms;
    private final Asking asking;
    private final InstantSource time;
    private List<Incoming> unstored = List.of();

    public ZaloBotPoller(ZaloBotApi api, ChannelStates states, InstantSource time) {
        this.api = api;
        this.groups = new Groups(api);
        this.forms = new SeenForms(states);
        this.asking = new Asking(ZaloBot.NAME, states, time);
        this.time = time;
    }

    @Override
    public String name() {
        return ZaloBot.NAME + "/" + api.settings().bot();
    }

    @Override
    public Duration poll(Inbox inbox) throws InterruptedException {
        if (!unstored.isEmpty()) return stored(inbox);
        if (asking.isStopped()) return Asking.WHILE_STOPPED;
        return switch (api.updates(LONGEST)) {
            case Answer.Ok(JsonNode result) -> take(result, inbox);
            case Answer.Refused refused -> refused(refused);
            case Answer.NotReached(String why) -> asking.later("zalobot.network", why);
            case Answer.Unclear(String why) -> asking.later("zalobot.network", why);
            case Answer.Intercepted(int status) ->
                status == NOTHING_CAME ? nothing() : asking.later("http " + status, "");
            case Answer.Garbled(String body) -> putAside(body, inbox);
        };
    }

    private Duration take(JsonNode result, Inbox inbox) throws InterruptedException {
        List<RawEvent> events = RawEvent.all(result);
        if (events.isEmpty()) return result.isEmpty() ? nothing() : putAside(result.toString(), inbox);
        unstored = events.stream()
                .flatMap(one -> one.incoming(api.settings().bot(), time.instant()).stream())
                .toList();
        Duration next = stored(inbox);
        events.forEach(groups::on);
        events.forEach(one -> forms.fetched(one, result.isArray()));
        return next;
    }

    private Duration stored(Inbox inbox) throws InterruptedException {
        if (!Asking.isStored(unstored, inbox)) return asking.later("zalobot.storage", "");
        unstored = List.of();
        asking.succeeded();
        return Duration.ZERO;
    }

    private Duration nothing() {
        asking.succeeded();
        return BREATH;
    }

    /// It will not come again: people look at it.
    private Duration putAside(String body, Inbox inbox) throws InterruptedException {
        String id = "unreadable/" + RawEvent.digest(body);
        unstored = List.of(new Incoming(ZaloBot.account(api.settings().bot(), "?"), id, time.instant(), body));
        stored(inbox);
        return asking.later("zalobot.unreadable", "");
    }

    private Duration refused(Answer.Refused refused) {
        return switch (refused.code()) {
            case 401 -> asking.stop("zalobot.token");
            case 404 -> asking.stop("zalobot.address");
            case NOTHING_CAME -> nothing();
            default -> {
                Duration later = asking.later("http " + refused.code(), refused.description());
                yield refused.retryAfter().orElse(later);
            }
        };
    }
}
