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
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.documents.ComingDays;
import vn.sotay.admin.storage.library.DocumentLooks;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.LibraryList;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.admin.storage.library.ReplacedTexts;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.admin.storage.library.Sections;
import vn.sotay.admin.storage.library.TrashList;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// The library as officers see it.
@Configuration(proxyBeanMethods = false)
class LibraryWiring {
    @Bean
    LibraryScopes libraryScopes(JdbcClient jdbc) {
        return new LibraryScopes(jdbc);
    }

    /// A document belongs to its owner; those of committees above may be looked at.
    @Bean
    Subject<DocumentId> documentSubject(LibraryScopes scopes) {
        NumberedSubject<DocumentId> numbered =
                new NumberedSubject<>(DocumentId.class, DocumentId::new, scopes::ownerOf);
        return new Subject<>() {
            @Override
            public Class<DocumentId> type() {
                return DocumentId.class;
            }

            @Override
            public Optional<DocumentId> read(String text) {
                return numbered.read(text);
            }

            @Override
            public Optional<UnitId> unitOf(DocumentId id) {
                return numbered.unitOf(id);
            }

            @Override
            public boolean shows(DocumentId id, SignedIn caller) {
                return scopes.shows(id, caller);
            }
        };
    }

    @Bean
    NumberedSubject<SectionId> sectionSubject(LibraryScopes scopes) {
        return new NumberedSubject<>(SectionId.class, SectionId::new, scopes::unitOf);
    }

    @Bean
    LibraryList libraryList(JdbcClient jdbc, InstantSource time) {
        return new LibraryList(jdbc, time);
    }

    @Bean
    LibraryDocuments libraryDocuments(JdbcClient jdbc, InstantSource time) {
        return new LibraryDocuments(jdbc, time);
    }

    @Bean
    RelatedDocuments relatedDocuments(JdbcClient jdbc) {
        return new RelatedDocuments(jdbc);
    }

    @Bean
    DocumentLooks documentLooks(AuditTrail trail) {
        return new DocumentLooks(trail);
    }

    @Bean
    ReplacedTexts replacedTexts(JdbcClient jdbc) {
        return new ReplacedTexts(jdbc);
    }

    @Bean
    Sections sections(JdbcClient jdbc) {
        return new Sections(jdbc);
    }

    @Bean
    TrashList trashList(JdbcClient jdbc) {
        return new TrashList(jdbc);
    }

    @Bean
    DocumentFiles documentFiles(JdbcClient jdbc) {
        return new DocumentFiles(jdbc);
    }

    @Bean
    ComingDays comingDays(JdbcClient jdbc, TransactionTemplate transactions, InstantSource time) {
        return new ComingDays(jdbc, transactions, time);
    }

    @Bean
    RecurringTask<Void> tellComingDays(ComingDays days) {
        return Tasks.recurring("coming-days", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((instance, context) -> days.tell());
    }
}
