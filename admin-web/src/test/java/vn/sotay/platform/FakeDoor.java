package vn.sotay.platform;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.conversation.inbox.Arrivals;

/// The webhook of the made-up service: answers 200 once the update is stored for good.
@RestController
class FakeDoor {
    private final Arrivals arrivals;

    FakeDoor(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @OpenToAll
    @PostMapping("/fake/updates")
    CompletableFuture<ResponseEntity<String>> update(
            @RequestParam String account, @RequestParam String id, @RequestBody String words) {
        return arrivals.store(FakeUpdates.text(account, id, words, Instant.now()))
                .thenApply(stored -> ResponseEntity.ok("stored"))
                .exceptionally(failure ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("not stored"));
    }

    /// Several updates in one call, as a poller gets them: a line each, account, id and words parted by
    /// tabs.
    @OpenToAll
    @PostMapping("/fake/batches")
    CompletableFuture<ResponseEntity<String>> updates(@RequestBody String lines) {
        CompletableFuture<?>[] stored = lines.lines()
                .map(line -> line.split("\t", 3))
                .map(update -> arrivals.store(FakeUpdates.text(update[0], update[1], update[2], Instant.now())))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(stored).thenApply(all -> ResponseEntity.ok("stored"));
    }
}
