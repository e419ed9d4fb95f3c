package vn.sotay.admin.pages.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import vn.sotay.conversation.ChannelAccount;

/// How fast one browser may post. Far above what fingers do, far below what a script can.
final class ChatPace {
    private static final int BURST = 30;
    private static final Duration WITHIN = Duration.ofSeconds(15);

    private final Cache<ChannelAccount, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(5))
            .maximumSize(100_000)
            .build();

    boolean allows(ChannelAccount account) {
        return buckets.get(account, fresh -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(BURST, WITHIN))
                .build();
    }
}
