package vn.sotay.admin.wiring.administration;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.sotay.admin.access.AccessGate;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.Callers;
import vn.sotay.admin.access.IdConverters;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.access.Subject;
import vn.sotay.admin.access.UnitSubject;
import vn.sotay.admin.storage.accounts.PostgresAccounts;
import vn.sotay.admin.storage.accounts.PostgresCredentials;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

/// The gate before every page, and what it asks.
@Configuration(proxyBeanMethods = false)
class AdministrationWiring {
    @Bean
    PostgresAccounts accounts(JdbcClient jdbc) {
        return new PostgresAccounts(jdbc);
    }

    @Bean
    PostgresCredentials credentials(JdbcClient jdbc) {
        return new PostgresCredentials(jdbc);
    }

    @Bean
    PostgresAuditTrail auditTrail(JdbcClient jdbc) {
        return new PostgresAuditTrail(jdbc);
    }

    @Bean
    Callers callers(PostgresAccounts accounts) {
        return new Callers(accounts);
    }

    @Bean
    UnitSubject unitSubject(Units units) {
        return new UnitSubject(units);
    }

    @Bean
    NumberedSubject<MemberId> memberSubject(Members members) {
        return new NumberedSubject<>(
                MemberId.class, MemberId::new, id -> members.find(id).map(Member::unit));
    }

    @Bean
    NumberedSubject<AccountId> accountSubject(PostgresAccounts accounts) {
        return new NumberedSubject<>(AccountId.class, AccountId::new, accounts::unitOf);
    }

    @Bean
    AccessGate gate(PostgresAccounts accounts, Callers callers, List<Subject<?>> subjects) {
        return new AccessGate(accounts, callers, subjects);
    }

    @Bean
    WebMvcConfigurer gateBeforeHandlers(AccessGate gate, Callers callers, List<Subject<?>> subjects) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                new IdConverters(subjects).addTo(registry);
            }
        };
    }
}
