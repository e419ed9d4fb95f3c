package vn.sotay.admin.wiring.administration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.pages.linking.DoorsOf;
import vn.sotay.admin.pages.linking.PrintCards;
import vn.sotay.admin.printing.CardSheet;
import vn.sotay.admin.storage.figures.Figures;
import vn.sotay.admin.storage.figures.KeptFigures;
import vn.sotay.admin.storage.linking.CodeSheets;
import vn.sotay.admin.storage.linking.LinkId;
import vn.sotay.admin.storage.linking.LinkStates;
import vn.sotay.admin.storage.linking.Links;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.enrolment.Enrolments;

/// Figures, and the linking of chats.
@Configuration(proxyBeanMethods = false)
class FiguresWiring {
    @Bean
    KeptFigures keptFigures(JdbcClient jdbc, TransactionTemplate transactions, InstantSource time) {
        return new KeptFigures(jdbc, transactions, time);
    }

    @Bean
    Figures figures(JdbcClient jdbc, KeptFigures kept) {
        return new Figures(jdbc, kept);
    }

    /// Whoever reads figures brings them up to date first; this leaves little for them to do.
    @Bean
    RecurringTask<Void> countAnew(KeptFigures kept) {
        return Tasks.recurring("count-anew", Schedules.fixedDelay(Duration.ofSeconds(30)))
                .execute((instance, context) -> kept.refresh());
    }

    @Bean
    LinkStates linkStates(JdbcClient jdbc) {
        return new LinkStates(jdbc);
    }

    @Bean
    Links links(JdbcClient jdbc) {
        return new Links(jdbc);
    }

    @Bean
    NumberedSubject<LinkId> linkSubject(Links links) {
        return new NumberedSubject<>(LinkId.class, LinkId::new, links::unitOf);
    }

    @Bean
    CodeSheets codeSheets(JdbcClient jdbc) {
        return new CodeSheets(jdbc);
    }

    @Bean
    PrintCards.Records printingRecords(CodeSheets sheets, AuditTrail trail, TransactionTemplate transactions) {
        return new PrintCards.Records(sheets, trail, transactions);
    }

    @Bean
    PrintCards printCards(
            ITemplateEngine templates, Enrolments enrolments, PrintCards.Records records, InstantSource time) {
        return new PrintCards(new CardSheet(templates), enrolments, records, time);
    }

    @Bean
    DoorsOf doors(SotayProperties settings) {
        return new DoorsOf(settings.telegram().botName(), settings.zalo().oaId(), settings.publicUrl());
    }
}
