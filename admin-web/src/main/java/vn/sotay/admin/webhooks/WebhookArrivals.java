package vn.sotay.admin.webhooks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Incoming;

/// Stores what came in while the platform waits, which it does for two seconds. Which updates were here before
/// is remembered for the figures only: the inbox itself takes nothing twice.
@Component
class WebhookArrivals {
    private static final Logger log = LoggerFactory.getLogger(WebhookArrivals.class);
    private static final long MOST_MILLIS = 1_800;
    private static final Duration REPEATS = Duration.ofHours(2);

    private final Arrivals arrivals;
    private final Cache<List<String>, Boolean> lately =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(REPEATS).build();

    WebhookArrivals(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /// @return work, or repeated when all of it was here lately; empty when it could not be stored
    Optional<Traffic.Kind> store(List<Incoming> updates) {
        boolean repeated = updates.stream().allMatch(update -> lately.getIfPresent(key(update)) != null);
        if (!isStored(updates)) return Optional.empty();
        for (Incoming update : updates) lately.put(key(update), true);
        return Optional.of(repeated ? Traffic.Kind.REPEATED : Traffic.Kind.WORK);
    }

    private boolean isStored(List<Incoming> updates) {
        try {
            CompletableFuture.allOf(updates.stream().map(arrivals::store).toArray(CompletableFuture[]::new))
                    .get(MOST_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            log.warn("a webhook's updates could not be stored in time", failure);
        }
        return false;
    }

    private static List<String> key(Incoming update) {
        return List.of(update.sender().channel().value(), update.sender().bot(), update.externalId());
    }
}
