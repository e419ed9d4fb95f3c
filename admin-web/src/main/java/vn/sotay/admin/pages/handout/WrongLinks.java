package vn.sotay.admin.pages.handout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// How many links that lead nowhere one address may ask for. A whole office shares an address, so only wrong
/// ones count.
final class WrongLinks {
    private static final int MOST = 60;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(5))
            .maximumSize(100_000)
            .build();

    boolean allows(String address) {
        Bucket bucket = buckets.getIfPresent(address);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    void another(String address) {
        buckets.get(address, fresh -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WITHIN))
                .build();
    }
}
