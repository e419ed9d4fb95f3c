package vn.sotay.admin.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.jobs.Bell;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.documents.PostgresDocuments;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakePages;
import vn.sotay.admin.storage.intake.IntakeQueue;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.intake.LibraryMatches;
import vn.sotay.admin.storage.intake.OldIntakes;
import vn.sotay.admin.storage.library.changes.NewVersions;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.search.extraction.ChildJvm;
import vn.sotay.search.extraction.FileLimits;
import vn.sotay.search.extraction.ReadingLimits;
import vn.sotay.search.extraction.TextExtraction;

/// A commune of its own that takes documents in, without a web server: each call does one step.
public final class IntakeBench {
    static final FileLimits LIMITS = new FileLimits(2L << 20, 500, 20L << 20, 120);
    static final int POOR = 80;

    /// The day on which everything happens.
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    final IntakeStore store;
    final TakeIn door;
    final IntakeReading reading;
    final EditDraft editing;
    final ConfirmDocument confirming;
    final Refusals refusals;
    final AttachFile attaching;
    final UnitId unit;
    private final JdbcClient jdbc;
    private final SignedIn officer;

    public IntakeBench(JdbcClient jdbc, TransactionTemplate transactions, Path folder) {
        this.jdbc = jdbc;
        this.unit = unit(jdbc);
        PostgresAuditTrail trail = new PostgresAuditTrail(jdbc);
        Originals originals = new Originals(jdbc);
        Attachments attachments = new Attachments(jdbc);
        store = new IntakeStore(
                new Intakes(jdbc), new IntakeQueue(jdbc), new IntakePages(jdbc), new Drafts(jdbc), originals);
        InstantSource time = InstantSource.fixed(NOW);
        door = new TakeIn(store, transactions, LIMITS, new Bell());
        DraftCheck check = new DraftCheck(new LibraryMatches(jdbc));
        refusals = new Refusals(store, new OldIntakes(jdbc), attachments, transactions, trail);
        TextExtraction extraction =
                new TextExtraction(ChildJvm.likeThisOne(), folder.resolve("reading"), LIMITS, ReadingLimits.USUAL);
        reading = new IntakeReading(
                store,
                new IntakeReading.Tools(extraction, folder.resolve("intake"), time, POOR),
                transactions,
                refusals,
                check);
        editing = new EditDraft(store, check, refusals, transactions, new EditDraft.Rules(POOR, time));
        confirming = new ConfirmDocument(
                store,
                new ConfirmDocument.Into(
                        new PostgresDocuments(jdbc, transactions),
                        new NewVersions(jdbc, transactions, trail, time),
                        attachments,
                        () -> {}),
                check,
                transactions,
                trail);
        attaching = new AttachFile(attachments, originals, transactions);
        officer = officer(jdbc, unit);
    }

    private static UnitId unit(JdbcClient jdbc) {
        String id = "xa-" + UUID.randomUUID();
        jdbc.sql("insert into unit (id, kind, name, short_name) values (?, 'COMMITTEE', 'Đảng bộ xã', 'Đảng ủy xã')")
                .param(id)
                .update();
        return new UnitId(id);
    }

    private static SignedIn officer(JdbcClient jdbc, UnitId unit) {
        long account = jdbc.sql(
                        "insert into web_account (login, name, role, unit) values (?, ?, 'OFFICER', ?) returning id")
                .params("canbo-" + UUID.randomUUID(), "Cán bộ", unit.value())
                .query(Long.class)
                .single();
        return new SignedIn(
                new AccountId(account), "Cán bộ", Role.OFFICER, Optional.of(unit), Optional.empty(), "127.0.0.1");
    }

    SignedIn officer() {
        return officer;
    }

    public IntakeId sent(ArrivedFile file) {
        return sent(file, AccessClass.INTERNAL);
    }

    IntakeId sent(ArrivedFile file, AccessClass access) {
        return door.take(file, new Intakes.Arrival(unit, access, Intakes.Way.UPLOAD, Optional.of(officer.account())));
    }

    /// Reads whatever waits.
    public void readAll() {
        Optional<IntakeQueue.Turn> turn = store.queue().take(UUID.randomUUID());
        while (turn.isPresent()) {
            reading.read(turn.get());
            turn = store.queue().take(UUID.randomUUID());
        }
    }

    IntakeFile read(ArrivedFile file) {
        IntakeId id = sent(file);
        readAll();
        return find(id);
    }

    IntakeFile find(IntakeId id) {
        return store.files().find(id).orElseThrow();
    }

    Drafts.Kept draft(IntakeId id) {
        return store.drafts().find(id).orElseThrow();
    }

    long rows(String table, IntakeId id) {
        return jdbc.sql("select count(*) from " + table + " where intake = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    List<String> column(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
