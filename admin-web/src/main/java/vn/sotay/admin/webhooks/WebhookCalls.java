package vn.sotay.admin.webhooks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.conversation.ChannelName;

/// The webhooks of all channels that are on; those of the others are not there.
///
/// What cannot be stored now is answered with 503, the one 5xx here: it is our fault, not the call's, and the
/// platform comes again only when it hears of it.
@RestController
class WebhookCalls {
    private final Map<String, WebhookDoor> doors;
    private final WebhookArrivals arrivals;
    private final WebhookMeter meter;
    private final InstantSource time;

    WebhookCalls(ObjectProvider<WebhookDoor> doors, WebhookArrivals arrivals, WebhookMeter meter, InstantSource time) {
        this.doors =
                doors.stream().collect(Collectors.toMap(door -> door.channel().value(), Function.identity()));
        this.arrivals = arrivals;
        this.meter = meter;
        this.time = time;
    }

    /// Platforms and people look whether anybody is there.
    @OpenToAll
    @GetMapping("/webhooks/{channel}")
    ResponseEntity<Void> probe(@PathVariable String channel) {
        return answer(doors.containsKey(channel) ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }

    @OpenToAll
    @PostMapping("/webhooks/{channel}")
    ResponseEntity<Void> post(@PathVariable String channel, HttpServletRequest request) {
        WebhookDoor door = doors.get(channel);
        if (door == null) return answer(HttpStatus.NOT_FOUND);
        return answered(door.channel(), received(door, request));
    }

    private ResponseEntity<Void> answered(ChannelName channel, Received received) {
        return switch (received) {
            case Received.Work work -> stored(channel, work);
            case Received.Nothing nothing -> {
                meter.came(channel, Traffic.Kind.NOTHING);
                yield answer(HttpStatus.OK);
            }
            case Received.Refused refused -> {
                meter.refused(channel, refused);
                yield answer(HttpStatusCode.valueOf(refused.status()));
            }
        };
    }

    private ResponseEntity<Void> stored(ChannelName channel, Received.Work work) {
        Optional<Traffic.Kind> kind = arrivals.store(work.updates());
        if (kind.isEmpty()) return answer(HttpStatus.SERVICE_UNAVAILABLE);
        meter.came(channel, kind.get());
        Thread.ofVirtual().name("webhook-afterwards").start(work.afterwards());
        return answer(HttpStatus.OK);
    }

    /// One byte more than may be is read, and then no more.
    private Received received(WebhookDoor door, HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(WebhookLimit.MOST_BYTES + 1);
            return body.length > WebhookLimit.MOST_BYTES
                    ? new Received.Refused(HttpStatus.CONTENT_TOO_LARGE.value(), "too large")
                    : door.receive(new Post(body, headersOf(request)), time.instant());
        } catch (IOException broken) {
            return new Received.Refused(HttpStatus.BAD_REQUEST.value(), "cut off");
        }
    }

    private static Map<String, String> headersOf(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), name -> String.valueOf(request.getHeader(name)), (one, other) -> one));
    }

    private static ResponseEntity<Void> answer(HttpStatusCode status) {
        return ResponseEntity.status(status).build();
    }
}
