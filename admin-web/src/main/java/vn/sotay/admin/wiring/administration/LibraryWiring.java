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
import vn.sotay.admin.storage.library.DocumentHistory;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.LibraryList;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.admin.storage.library.ReplacedTexts;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.admin.storage.library.Sections;
import vn.sotay.admin.storage.library.TrashList;
import vn.sotay.admin.storage.library.changes.BulkChanges;
import vn.sotay.admin.storage.library.changes.Corrections;
import vn.sotay.admin.storage.library.changes.SectionChanges;
import vn.sotay.admin.storage.library.changes.Trash;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// The library as officers see and change it.
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
    DocumentHistory documentHistory(JdbcClient jdbc, AuditTrail trail) {
        return new DocumentHistory(jdbc, trail);
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
    Trash trash(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new Trash(jdbc, transactions, trail);
    }

    @Bean
    Corrections corrections(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail, InstantSource time) {
        return new Corrections(jdbc, transactions, trail, time);
    }

    @Bean
    ValidityChanges validityChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new ValidityChanges(jdbc, transactions, trail);
    }

    @Bean
    BulkChanges bulkChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new BulkChanges(jdbc, transactions, trail);
    }

    @Bean
    SectionChanges sectionChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new SectionChanges(jdbc, transactions, trail);
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
