package vn.sotay.admin.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.jobs.SharedPermits;
import vn.sotay.admin.observability.HealthParts.RedisAddress;
import vn.sotay.admin.observability.Lag;
import vn.sotay.admin.observability.MicrometerMeters;

/// Figures, and the lines that tell where everything is.
@Configuration(proxyBeanMethods = false)
class OperationsWiring {
    private static final Logger log = LoggerFactory.getLogger(OperationsWiring.class);

    @Bean
    MicrometerMeters meters(MeterRegistry registry) {
        return new MicrometerMeters(registry);
    }

    @Bean
    Lag lag(JdbcClient jdbc, InstantSource time) {
        return new Lag(jdbc, time);
    }

    @Bean
    SharedPermits permits(RedisAddress redis) {
        return new SharedPermits(redis.uri());
    }

    @Bean
    @Order(0)
    ApplicationRunner addresses(WebServerApplicationContext web, SotayProperties properties) {
        return started -> {
            String address = "http://localhost:"
                    + Objects.requireNonNull(web.getWebServer()).getPort();
            log.info("Sổ Tay đã sẵn sàng.");
            log.info(
                    "  Trò chuyện:  {}/chat{}", address, properties.isDemo() ? "  (bản dùng thử: gõ DEMO để vào)" : "");
            log.info("  Tình trạng:  {}/actuator/health", address);
        };
    }
}
