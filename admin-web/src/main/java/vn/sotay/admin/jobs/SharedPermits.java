package vn.sotay.admin.jobs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.Permits;

/// A token bucket per channel and one per account, in Redis so that all nodes draw from it. With Redis gone each node
/// draws
/// from a bucket of its own: the pace may then be exceeded by as many times as there are nodes, and the
/// channels' own limits still hold.
public final class SharedPermits implements Permits, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SharedPermits.class);

    private final RedisClient redis;
    private final ProxyManager<byte[]> shared;
    private final Cache<String, Bucket> local =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(1)).build();

    public SharedPermits(URI server) {
        this.redis = RedisClient.create(server);
        this.shared = Bucket4jJedis.casBasedBuilder(redis)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
    }

    @Override
    public Duration take(Channel channel, ChannelAccount account) {
        String one = keyOf(account);
        Duration wait = take(one, channel.pacePerAccount());
        if (wait.isPositive()) return wait;
        Duration all = take("sotay:pace:" + channel.name(), channel.pace());
        if (all.isPositive() && channel.pacePerAccount().isLimited()) giveBack(one, channel.pacePerAccount());
        return all;
    }

    /// People's ids do not stand in Redis.
    private static String keyOf(ChannelAccount account) {
        String name = account.channel() + "/" + account.bot() + "/" + account.id();
        return "sotay:pace:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Duration take(String key, Pace pace) {
        if (!pace.isLimited()) return Duration.ZERO;
        ConsumptionProbe probe = withBucket(key, pace, bucket -> bucket.tryConsumeAndReturnRemaining(1));
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private void giveBack(String key, Pace pace) {
        withBucket(key, pace, bucket -> {
            bucket.addTokens(1);
            return true;
        });
    }

    private <T> T withBucket(String key, Pace pace, Function<Bucket, T> use) {
        try {
            return use.apply(shared.builder().build(key.getBytes(StandardCharsets.UTF_8), () -> limits(pace)));
        } catch (JedisException gone) {
            log.debug("Redis is gone; pacing on this node alone", gone);
            return use.apply(local.get(key, name -> alone(pace)));
        }
    }

    private static BucketConfiguration limits(Pace pace) {
        return BucketConfiguration.builder().addLimit(bandwidth(pace)).build();
    }

    private static Bucket alone(Pace pace) {
        return Bucket.builder().addLimit(bandwidth(pace)).build();
    }

    private static Bandwidth bandwidth(Pace pace) {
        return Bandwidth.builder()
                .capacity(Math.max(1, pace.burst()))
                .refillGreedy(pace.perSecond(), Duration.ofSeconds(1))
                .build();
    }

    @Override
    public void close() {
        redis.close();
    }
}
