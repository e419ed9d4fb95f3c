package vn.sotay.admin.wiring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.jobs.Retention;
import vn.sotay.admin.jobs.SharedPermits;
import vn.sotay.admin.observability.HealthParts.RedisAddress;
import vn.sotay.admin.observability.Lag;
import vn.sotay.admin.observability.MicrometerMeters;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.Places;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.enrolment.Enrolments;

/// Figures, clean-up, and the lines that tell where everything is.
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
    Retention.Kept kept(
            Updates updates, Deliveries deliveries, Places places, WebChatMessages chats, Enrolments enrolments) {
        return new Retention.Kept(updates, deliveries, places, chats, enrolments);
    }

    @Bean
    RecurringTask<Void> cleanUp(Retention.Kept kept, SotayProperties properties, InstantSource time) {
        Retention retention = new Retention(kept, properties.node().keep(), time);
        return Tasks.recurring("clean-up", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> retention.cleanUp());
    }

    @Bean
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
