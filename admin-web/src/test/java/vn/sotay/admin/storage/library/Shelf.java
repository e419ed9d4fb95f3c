package vn.sotay.admin.storage.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.documents.ComingDays;
import vn.sotay.admin.storage.documents.PostgresDocumentChanges;
import vn.sotay.admin.storage.documents.PostgresDocuments;
import vn.sotay.admin.storage.library.changes.BulkChanges;
import vn.sotay.admin.storage.library.changes.Corrections;
import vn.sotay.admin.storage.library.changes.Trash;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// A library in a database of its own: a province with two communes and a branch in each, and people of each
/// role at the first commune.
final class Shelf {
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

    final FreshDatabase database;
    final LibraryScopes scopes;
    final PostgresDocuments documents;
    final PostgresDocumentChanges changes;
    final LibraryList list;
    final LibraryDocuments library;
    final Trash trash;
    final Corrections corrections;
    final ValidityChanges validity;
    final BulkChanges bulk;
    final ComingDays days;

    private LocalDate today = LocalDate.of(2026, 11, 1);

    Shelf(FreshDatabase database) {
        this.database = database;
        InstantSource time = () -> VietnamTime.start(today).plusSeconds(3_600);
        PostgresAuditTrail trail = new PostgresAuditTrail(database.jdbc());
        scopes = new LibraryScopes(database.jdbc());
        documents = new PostgresDocuments(database.jdbc(), database.transactions(), time);
        changes = new PostgresDocumentChanges(database.jdbc(), time);
        list = new LibraryList(database.jdbc(), time);
        library = new LibraryDocuments(database.jdbc(), time);
        trash = new Trash(database.jdbc(), database.transactions(), trail);
        corrections = new Corrections(database.jdbc(), database.transactions(), trail, time);
        validity = new ValidityChanges(database.jdbc(), database.transactions(), trail);
        bulk = new BulkChanges(database.jdbc(), database.transactions(), trail);
        days = new ComingDays(database.jdbc(), database.transactions(), time);
    }

    /// Units and people, once in a database.
    Shelf furnished() {
        for (String unit : List.of("tinh|", "xa|tinh", "xa-kia|tinh", "thon|xa", "thon-kia|xa-kia")) {
            String[] parts = unit.split("\\|", 2);
            database.jdbc()
                    .sql(
                            "insert into unit (id, parent, kind, name, short_name) values (?, nullif(?, ''), 'COMMITTEE', ?, ?)")
                    .params(parts[0], parts[1], "Đảng bộ " + parts[0], "Đảng ủy " + parts[0])
                    .update();
        }
        for (Role role : Role.values())
            database.jdbc()
                    .sql("insert into web_account (login, name, role, unit) values (?, ?, ?, ?)")
                    .params(role.name().toLowerCase(Locale.ROOT), "Lò Thị Hương", role.name())
                    .param(role.isForEverything() ? null : "xa")
                    .update();
        return this;
    }

    void on(LocalDate day) {
        today = day;
    }

    SignedIn person(Role role, String unit) {
        long account = database.jdbc()
                .sql("select id from web_account where role = ?")
                .param(role.name())
                .query(Long.class)
                .single();
        Optional<UnitId> where = role.isForEverything() ? Optional.empty() : Optional.of(new UnitId(unit));
        return new SignedIn(new AccountId(account), "Lò Thị Hương", role, where, Optional.empty(), "10.0.0.7");
    }

    SignedIn officer() {
        return person(Role.OFFICER, "xa");
    }

    LibraryScope scope() {
        return scopes.of(officer());
    }

    DocumentId add(String unit, AccessClass access) {
        return add(unit, access, new NewDocument.Effect(ISSUED, Optional.empty(), Optional.empty()));
    }

    DocumentId add(String unit, AccessClass access, NewDocument.Effect effect) {
        return add(UUID.randomUUID().toString().substring(0, 8) + "-NQ/ĐU", unit, access, effect);
    }

    DocumentId add(String symbol, String unit, AccessClass access, NewDocument.Effect effect) {
        Document.Identity identity =
                new Document.Identity(DocumentKind.RESOLUTION, new DocumentNumber(symbol, ISSUED), "Đảng ủy " + unit);
        return documents.add(new NewDocument(
                identity,
                "về công tác đảng viên",
                new NewDocument.Belonging(new UnitId(unit), access),
                effect,
                List.of(
                        new Passage(0, "Điều 1", List.of("Điều 1"), "Một."),
                        new Passage(1, "Điều 2", List.of("Điều 2"), "Hai."))));
    }

    LibraryDocument open(DocumentId id) {
        return library.find(id, scope()).orElseThrow();
    }

    Instant now() {
        return VietnamTime.start(today).plusSeconds(3_600);
    }

    List<String> trail(DocumentId id) {
        return new ArrayList<>(
                database.column("select action from audit_entry where subject_kind = 'document' and subject = '"
                        + id.value() + "' order by id"));
    }
}
