package vn.sotay.admin.wiring;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.demo.DemoHandbook;
import vn.sotay.admin.demo.MadeUpMembers;
import vn.sotay.admin.storage.publishing.PublishingMode;
import vn.sotay.documents.Documents;
import vn.sotay.enrolment.DemoMembers;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

/// The demo handbook, where it is wanted.
@Configuration(proxyBeanMethods = false)
class DemoWiring {
    /// The word DEMO means something only where this is present.
    record Demo(Optional<DemoMembers> members) {}

    @Bean
    Demo demo(
            SotayProperties properties,
            DemoHandbook handbook,
            DemoAccounts accounts,
            PublishingMode mode,
            Members members,
            InstantSource time) {
        if (!properties.isDemo()) return new Demo(Optional.empty());
        handbook.loadIfEmpty();
        accounts.makeIfMissing();
        mode.demo();
        return new Demo(Optional.of(new MadeUpMembers(members, time)));
    }

    @Bean
    DemoHandbook demoHandbook(
            DemoHandbook.Library library,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            FlywayMigrationInitializer migrated) {
        return new DemoHandbook(library, jdbc, transactions);
    }

    @Bean
    DemoAccounts demoAccounts(JdbcClient jdbc, PasswordEncoder encoder) {
        return new DemoAccounts(jdbc, encoder);
    }

    @Bean
    DemoHandbook.Library library(Units units, Members members, Documents documents) {
        return new DemoHandbook.Library(units, members, documents);
    }
}
