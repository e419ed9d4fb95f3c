package vn.sotay.admin.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import vn.sotay.admin.jobs.IndexFollower;

/// The parts of `/actuator/health` and the gauges behind them.
@Configuration(proxyBeanMethods = false)
public class HealthParts {
    /// Works, but slower or with less than it should.
    static final Status DEGRADED = new Status("DEGRADED");

    private static final double SLOW_SECONDS = 30;
    private static final int REDIS_TIMEOUT_MILLIS = 1_000;

    /// Where Redis is.
    public record RedisAddress(URI uri) {}

    @Bean
    HealthIndicator postgresqlHealthIndicator(JdbcClient jdbc) {
        return () -> Health.up()
                .withDetail(
                        "version",
                        jdbc.sql("show server_version").query(String.class).single())
                .build();
    }

    @Bean
    HealthIndicator redisHealthIndicator(RedisAddress address) {
        return () -> {
            try (Jedis redis = new Jedis(address.uri(), REDIS_TIMEOUT_MILLIS)) {
                return Health.up().withDetail("ping", redis.ping()).build();
            } catch (JedisException gone) {
                return Health.status(DEGRADED)
                        .withDetail("reason", "Redis không trả lời; hệ thống vẫn chạy nhưng chậm hơn")
                        .build();
            }
        };
    }

    @Bean
    HealthIndicator indexHealthIndicator(IndexFollower index) {
        return () -> {
            long lag = index.lag();
            return Health.status(lag == 0 ? Status.UP : DEGRADED)
                    .withDetail("changesBehind", lag)
                    .build();
        };
    }

    @Bean
    HealthIndicator inboxHealthIndicator(Lag lag) {
        return () -> queue(lag.now().inbox())
                .withDetail("quarantined", lag.now().quarantined())
                .build();
    }

    @Bean
    HealthIndicator outboxHealthIndicator(Lag lag) {
        return () -> queue(lag.now().outbox()).build();
    }

    private static Health.Builder queue(Lag.Queue queue) {
        return Health.status(queue.oldest() > SLOW_SECONDS ? DEGRADED : Status.UP)
                .withDetail("waiting", queue.waiting())
                .withDetail("oldestSeconds", queue.oldest());
    }

    @Bean
    Gauge inboxLag(MeterRegistry registry, Lag lag) {
        return Gauge.builder("sotay.inbox.lag", lag, it -> it.now().inbox().oldest())
                .baseUnit("seconds")
                .register(registry);
    }

    @Bean
    Gauge outboxLag(MeterRegistry registry, Lag lag) {
        return Gauge.builder("sotay.outbox.lag", lag, it -> it.now().outbox().oldest())
                .baseUnit("seconds")
                .register(registry);
    }

    @Bean
    Gauge quarantined(MeterRegistry registry, Lag lag) {
        return Gauge.builder("sotay.inbox.quarantined", lag, it -> it.now().quarantined())
                .register(registry);
    }

    @Bean
    Gauge indexLag(MeterRegistry registry, IndexFollower index) {
        return Gauge.builder("sotay.index.lag", index, IndexFollower::lag)
                .baseUnit("changes")
                .register(registry);
    }
}
