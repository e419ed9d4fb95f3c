package vn.sotay.admin.wiring.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.access.Subject;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakePages;
import vn.sotay.admin.storage.intake.IntakeQueue;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.intake.LibraryMatches;
import vn.sotay.admin.storage.intake.OldIntakes;
import vn.sotay.admin.storage.originals.OriginalUses;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// Where files on their way are kept.
@Configuration(proxyBeanMethods = false)
class IntakeStoreWiring {
    @Bean
    Originals originals(JdbcClient jdbc) {
        return new Originals(jdbc);
    }

    @Bean
    Intakes intakes(JdbcClient jdbc) {
        return new Intakes(jdbc);
    }

    @Bean
    IntakeQueue intakeQueue(JdbcClient jdbc) {
        return new IntakeQueue(jdbc);
    }

    @Bean
    IntakeStore intakeStore(Intakes files, IntakeQueue queue, Originals originals, JdbcClient jdbc) {
        return new IntakeStore(files, queue, new IntakePages(jdbc), new Drafts(jdbc), originals);
    }

    @Bean
    Attachments intakeAttachments(JdbcClient jdbc) {
        return new Attachments(jdbc);
    }

    @Bean
    LibraryMatches libraryMatches(JdbcClient jdbc) {
        return new LibraryMatches(jdbc);
    }

    @Bean
    OldIntakes oldIntakes(JdbcClient jdbc) {
        return new OldIntakes(jdbc);
    }

    @Bean
    NumberedSubject<IntakeId> intakeSubject(Intakes files) {
        return new NumberedSubject<>(IntakeId.class, IntakeId::new, files::unitOf);
    }

    @Bean
    OriginalUses originalUses(JdbcClient jdbc) {
        return new OriginalUses(jdbc);
    }

    @Bean
    OriginalSubject originalSubject(OriginalUses uses) {
        return new OriginalSubject(uses);
    }

    /// A kept file is named by its digest.
    record OriginalSubject(OriginalUses uses) implements Subject<OriginalId> {
        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        @Override
        public Class<OriginalId> type() {
            return OriginalId.class;
        }

        @Override
        public Optional<OriginalId> read(String text) {
            return DIGEST.matcher(text).matches() ? Optional.of(new OriginalId(text)) : Optional.empty();
        }

        @Override
        public Optional<UnitId> unitOf(OriginalId id) {
            return uses.unitOf(id);
        }
    }
}
