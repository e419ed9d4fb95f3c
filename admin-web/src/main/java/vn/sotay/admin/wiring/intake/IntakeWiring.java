package vn.sotay.admin.wiring.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.Accounts;
import vn.sotay.admin.intake.DraftCheck;
import vn.sotay.admin.intake.EditDraft;
import vn.sotay.admin.intake.IntakeLife;
import vn.sotay.admin.intake.IntakeReading;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.intake.Refusals;
import vn.sotay.admin.intake.TakeIn;
import vn.sotay.admin.intake.WatchedFolder;
import vn.sotay.admin.jobs.Bell;
import vn.sotay.admin.pages.intake.IntakeWords;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.admin.wiring.embedded.CannotStart;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.search.extraction.ChildJvm;
import vn.sotay.search.extraction.FileLimits;
import vn.sotay.search.extraction.ReadingLimits;
import vn.sotay.search.extraction.TextExtraction;

/// From the door to the draft: what takes files in and reads them.
@Configuration(proxyBeanMethods = false)
class IntakeWiring {
    private final Bell bell = new Bell();

    @Bean
    TakeIn takeIn(IntakeStore store, TransactionTemplate transactions) {
        return new TakeIn(store, transactions, FileLimits.USUAL, bell);
    }

    @Bean
    IntakeReading.Tools readingTools(DataFolder folder, EditDraft.Rules rules) {
        TextExtraction extraction = new TextExtraction(
                ChildJvm.likeThisOne(), folder.path().resolve("reading"), FileLimits.USUAL, ReadingLimits.USUAL);
        return new IntakeReading.Tools(extraction, folder.path().resolve("intake"), rules.time(), rules.poor());
    }

    @Bean
    IntakeReading intakeReading(
            IntakeStore store,
            IntakeReading.Tools tools,
            TransactionTemplate transactions,
            Refusals refusals,
            DraftCheck check) {
        return new IntakeReading(store, tools, transactions, refusals, check);
    }

    @Bean
    WatchedFolders watchedFolders(
            TakeIn door, IntakeStore store, Units units, Accounts accounts, MessageSource messages) {
        IntakeWords words = new IntakeWords(messages, Locale.of("vi", "VN"));
        return (folder, unit) -> new WatchedFolder(
                door,
                store.files(),
                new WatchedFolder.Rules(
                        folder,
                        unit,
                        name -> units.find(new UnitId(name))
                                .map(Unit::id)
                                .filter(id -> accounts.covers(unit, List.of(id))),
                        words::refusal));
    }

    /// Makes a watched folder.
    interface WatchedFolders {
        WatchedFolder of(Path folder, UnitId unit);
    }

    @Bean
    IntakeLife intakeLife(
            IntakeStore store, IntakeReading reading, WatchedFolders folders, SotayProperties properties) {
        SotayProperties.Intake settings = properties.intake();
        List<WatchedFolder> watched = settings.folder()
                .map(folder -> folders.of(Path.of(folder), unit(settings.folderUnit())))
                .map(List::of)
                .orElse(List.of());
        return new IntakeLife(store.queue(), reading, bell, settings.readers(), watched);
    }

    private static UnitId unit(Optional<String> named) {
        return named.map(UnitId::new)
                .orElseThrow(() -> new CannotStart(
                        "sotay.intake.folder-unit phải là mã của tổ chức đảng nhận các tệp trong sotay.intake.folder, ví dụ"
                                + " lam-giang; hãy sửa rồi khởi động lại."));
    }
}
