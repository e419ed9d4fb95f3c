package vn.sotay.admin.wiring.administration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.accounts.FirstAdministrator;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.pages.signin.DemoDoor;
import vn.sotay.admin.security.Credentials;
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.SessionStart;
import vn.sotay.admin.security.SignIn;
import vn.sotay.admin.security.SignInLimit;
import vn.sotay.admin.security.SignOut;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.storage.accounts.AccountLinks;
import vn.sotay.admin.storage.accounts.PostgresSessions;
import vn.sotay.admin.storage.accounts.PostgresTries;
import vn.sotay.admin.wiring.SotayProperties;

/// Signing in, and the link of the very first time.
@Configuration(proxyBeanMethods = false)
class SignInWiring {
    private static final Logger log = LoggerFactory.getLogger(SignInWiring.class);

    @Bean
    PostgresTries signInTries(JdbcClient jdbc) {
        return new PostgresTries(jdbc);
    }

    @Bean
    PostgresSessions liveSessions(JdbcClient jdbc) {
        return new PostgresSessions(jdbc, PostgresSessions.Limits.DEFAULT);
    }

    @Bean
    SignInLimit signInLimit(PostgresTries tries, DerivedKeys keys, InstantSource time) {
        return new SignInLimit(tries, new Digests(keys, "sign-in tries"), time);
    }

    @Bean
    SecondFactor secondFactor(Credentials credentials, DerivedKeys keys, InstantSource time) {
        return new SecondFactor(credentials, keys, time);
    }

    @Bean
    SignIn signIn(
            Credentials credentials,
            PasswordEncoder encoder,
            SecondFactor factor,
            SignInLimit limit,
            AuditTrail trail) {
        return new SignIn(credentials, encoder, factor, limit, trail);
    }

    @Bean
    SessionStart.Records sessionRecords(
            PostgresSessions sessions, Credentials credentials, AuditTrail trail, TransactionTemplate transactions) {
        return new SessionStart.Records(sessions, credentials, trail, transactions);
    }

    @Bean
    SignOut signOut(PostgresSessions sessions, AuditTrail trail) {
        return new SignOut(sessions, trail);
    }

    /// Outside of demo mode its accounts are closed before anybody can call.
    @Bean
    DemoDoor demoDoor(SotayProperties properties, DemoAccounts accounts, FlywayMigrationInitializer migrated) {
        if (properties.isDemo()) return new DemoDoor(DemoAccounts.ALL, DemoAccounts.PASSWORD);
        accounts.closeAll();
        return DemoDoor.NONE;
    }

    /// After the lines that tell where everything is.
    @Bean
    @Order
    ApplicationRunner firstLink(FirstAdministrator first, WebServerApplicationContext web, SotayProperties properties) {
        return started -> {
            int port = Objects.requireNonNull(web.getWebServer()).getPort();
            log.info("  Quản trị:    http://localhost:{}/admin", port);
            if (!properties.isDemo())
                first.link()
                        .ifPresent(token -> log.info(
                                "  Thiết lập lần đầu (dùng một lần, trong 24 giờ; khởi động lại để có liên kết mới): "
                                        + "http://localhost:{}/admin/first/{}",
                                port,
                                token));
        };
    }

    @Bean
    RecurringTask<Void> endedSignIns(
            PostgresTries tries, PostgresSessions sessions, AccountLinks links, InstantSource time) {
        return Tasks.recurring("ended-sign-ins", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    Instant now = time.instant();
                    tries.clean(now.minus(Duration.ofHours(1)));
                    sessions.clean(now);
                    links.clean(now);
                });
    }
}
