package vn.sotay.admin.wiring.administration;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.library.changes.AttachmentChanges;
import vn.sotay.admin.storage.library.changes.BulkChanges;
import vn.sotay.admin.storage.library.changes.Corrections;
import vn.sotay.admin.storage.library.changes.NewVersions;
import vn.sotay.admin.storage.library.changes.SectionChanges;
import vn.sotay.admin.storage.library.changes.Trash;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.admin.storage.originals.Originals;

/// What officers change in the library.
@Configuration(proxyBeanMethods = false)
class LibraryChangesWiring {
    @Bean
    Trash trash(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new Trash(jdbc, transactions, trail);
    }

    @Bean
    Corrections corrections(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail, InstantSource time) {
        return new Corrections(jdbc, transactions, trail, time);
    }

    @Bean
    NewVersions newVersions(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail, InstantSource time) {
        return new NewVersions(jdbc, transactions, trail, time);
    }

    @Bean
    AttachmentChanges attachmentChanges(
            JdbcClient jdbc, TransactionTemplate transactions, Originals originals, AuditTrail trail) {
        return new AttachmentChanges(jdbc, transactions, originals, trail);
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
}
