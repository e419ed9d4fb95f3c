package vn.sotay.admin.wiring.administration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.access.Subject;
import vn.sotay.admin.storage.directives.Directives;
import vn.sotay.admin.storage.directives.DutyNews;
import vn.sotay.admin.storage.directives.PostgresDuties;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.DutyId;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.Rules;

/// Directives and the duties under them.
@Configuration(proxyBeanMethods = false)
class DirectivesWiring {
    @Bean
    DutyNews dutyNews(JdbcClient jdbc, PreferredChannels channels, Deliveries deliveries, Rules rules) {
        return new DutyNews(jdbc, channels, deliveries, rules);
    }

    @Bean
    PostgresDuties duties(JdbcClient jdbc) {
        return new PostgresDuties(jdbc);
    }

    @Bean
    Directives directives(JdbcClient jdbc, TransactionTemplate transactions, DutyNews news) {
        return new Directives(jdbc, transactions, news);
    }

    @Bean
    NumberedSubject<DutyId> dutySubject(PostgresDuties duties) {
        return new NumberedSubject<>(DutyId.class, DutyId::new, duties::unitOf);
    }

    /// A directive belongs to whoever gave it; those who must act look at it.
    @Bean
    Subject<DirectiveId> directiveSubject(Directives directives) {
        NumberedSubject<DirectiveId> numbered =
                new NumberedSubject<>(DirectiveId.class, DirectiveId::new, directives::unitOf);
        return new Subject<>() {
            @Override
            public Class<DirectiveId> type() {
                return DirectiveId.class;
            }

            @Override
            public Optional<DirectiveId> read(String text) {
                return numbered.read(text);
            }

            @Override
            public Optional<UnitId> unitOf(DirectiveId id) {
                return numbered.unitOf(id);
            }

            @Override
            public boolean shows(DirectiveId id, SignedIn caller) {
                return caller.unit()
                        .filter(unit -> directives.concerns(id, unit))
                        .isPresent();
            }
        };
    }

    @Bean
    RecurringTask<Void> remindOfDuties(DutyNews news, TransactionTemplate transactions, InstantSource time) {
        return Tasks.recurring("duty-reminders", Schedules.fixedDelay(Duration.ofMinutes(30)))
                .execute((instance, context) ->
                        transactions.executeWithoutResult(started -> news.remindAll(time.instant())));
    }
}
