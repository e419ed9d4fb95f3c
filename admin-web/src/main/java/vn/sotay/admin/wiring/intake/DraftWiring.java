package vn.sotay.admin.wiring.intake;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.intake.AttachFile;
import vn.sotay.admin.intake.ConfirmDocument;
import vn.sotay.admin.intake.DraftCheck;
import vn.sotay.admin.intake.EditDraft;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.intake.Refusals;
import vn.sotay.admin.jobs.WakeUps;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.LibraryMatches;
import vn.sotay.admin.storage.intake.OldIntakes;
import vn.sotay.admin.storage.library.changes.NewVersions;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.documents.Documents;

/// From the draft to the document: what officers do.
@Configuration(proxyBeanMethods = false)
class DraftWiring {
    @Bean
    DraftCheck draftCheck(LibraryMatches library) {
        return new DraftCheck(library);
    }

    @Bean
    Refusals refusals(
            IntakeStore store,
            OldIntakes old,
            Attachments attachments,
            TransactionTemplate transactions,
            AuditTrail trail) {
        return new Refusals(store, old, attachments, transactions, trail);
    }

    @Bean
    AttachFile attachFile(Attachments attachments, Originals originals, TransactionTemplate transactions) {
        return new AttachFile(attachments, originals, transactions);
    }

    @Bean
    EditDraft.Rules draftRules(SotayProperties properties, InstantSource time) {
        return new EditDraft.Rules(properties.intake().poor(), time);
    }

    @Bean
    EditDraft editDraft(
            IntakeStore store,
            DraftCheck check,
            Refusals refusals,
            TransactionTemplate transactions,
            EditDraft.Rules rules) {
        return new EditDraft(store, check, refusals, transactions, rules);
    }

    @Bean
    ConfirmDocument.Into confirmInto(
            Documents documents, NewVersions versions, Attachments attachments, WakeUps wakeUps) {
        return new ConfirmDocument.Into(documents, versions, attachments, wakeUps::documentsChanged);
    }

    @Bean
    ConfirmDocument confirmDocument(
            IntakeStore store,
            ConfirmDocument.Into into,
            DraftCheck check,
            TransactionTemplate transactions,
            AuditTrail trail) {
        return new ConfirmDocument(store, into, check, transactions, trail);
    }
}
