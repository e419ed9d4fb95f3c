package vn.sotay.admin.jobs;

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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.Permits;

/// A token bucket per channel, in Redis so that all nodes draw from it. With Redis gone each node draws
/// from a bucket of its own: the pace may then be exceeded by as many times as there are nodes, and the
/// channels' own limits still hold.
public final class SharedPermits implements Permits, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SharedPermits.class);

    private final RedisClient redis;
    private final ProxyManager<byte[]> shared;
    private final Map<ChannelName, Bucket> local = new ConcurrentHashMap<>();

    public SharedPermits(URI server) {
        this.redis = RedisClient.create(server);
        this.shared = Bucket4jJedis.casBasedBuilder(redis)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
    }

    @Override
    public Duration take(Channel channel) {
        ConsumptionProbe probe = probe(channel);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private ConsumptionProbe probe(Channel channel) {
        byte[] key = ("sotay:pace:" + channel.name()).getBytes(StandardCharsets.UTF_8);
        try {
            return shared.builder().build(key, () -> limits(channel.pace())).tryConsumeAndReturnRemaining(1);
        } catch (JedisException gone) {
            log.debug("Redis is gone; pacing {} on this node alone", channel.name(), gone);
            return local.computeIfAbsent(channel.name(), name -> alone(channel.pace()))
                    .tryConsumeAndReturnRemaining(1);
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
