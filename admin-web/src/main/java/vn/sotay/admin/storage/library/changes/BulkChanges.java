package vn.sotay.admin.storage.library.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.documents.DocumentRows;
import vn.sotay.admin.storage.documents.DocumentSequence;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// One change of many documents: shown first, then done, with a line in the trail for each.
public final class BulkChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DocumentSequence sequence;
    private final LibraryTrail trail;

    public BulkChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.sequence = new DocumentSequence(jdbc);
        this.trail = new LibraryTrail(trail);
    }

    /// What would change in a document: field → value before and after; only fields that differ.
    public record Planned(DocumentHead head, Map<String, String> before, Map<String, String> after) {
        public boolean isSame() {
            return before.isEmpty();
        }
    }

    private record Found(DocumentHead head, BulkWish.State state) {}

    /// In the order of the numbers; what is in the trash or not there is left out.
    public List<Planned> plan(List<DocumentId> documents, BulkWish wish) {
        return found(documents).stream().map(one -> planned(one, wish)).toList();
    }

    /// @return how many documents were changed
    public int apply(SignedIn caller, List<DocumentId> documents, BulkWish wish) {
        return Objects.requireNonNull(transactions.execute(started -> {
            sequence.lock();
            List<Planned> plan =
                    plan(documents, wish).stream().filter(one -> !one.isSame()).toList();
            for (Planned one : plan) change(caller, one, wish);
            sequence.changed(plan.stream().map(one -> one.head().id()).toList());
            return plan.size();
        }));
    }

    private void change(SignedIn caller, Planned one, BulkWish wish) {
        long id = one.head().id().value();
        for (String tag : wish.tagsAdded())
            jdbc.sql("insert into document_tag values (?, ?) on conflict do nothing")
                    .params(id, tag)
                    .update();
        for (String tag : wish.tagsRemoved())
            jdbc.sql("delete from document_tag where document = ? and tag = ?")
                    .params(id, tag)
                    .update();
        wish.section()
                .ifPresent(place -> jdbc.sql("insert into section_document values (?, ?) on conflict do nothing")
                        .params(place.id().value(), id)
                        .update());
        jdbc.sql("""
                        update document set access = coalesce(?, access), owner = coalesce(?, owner),
                            expired_on = coalesce(?::date, expired_on) where id = ?""")
                .param(wish.belonging().access().map(Enum::name).orElse(null))
                .param(wish.belonging().owner().map(UnitId::value).orElse(null))
                .param(wish.until().map(LocalDate::toString).orElse(null))
                .param(id)
                .update();
        trail.changed(caller, one.head().id(), one.head().belonging().owner(), one.before(), one.after());
    }

    private static Planned planned(Found one, BulkWish wish) {
        Map<String, String> before = new LinkedHashMap<>(one.state().named());
        Map<String, String> after =
                new LinkedHashMap<>(wish.applied(one.state()).named());
        Map<String, String> same = new LinkedHashMap<>(before);
        same.entrySet().retainAll(after.entrySet());
        before.keySet().removeAll(same.keySet());
        after.keySet().removeAll(same.keySet());
        return new Planned(one.head(), before, after);
    }

    private List<Found> found(List<DocumentId> documents) {
        Long[] ids = DocumentSequence.ids(documents);
        return jdbc.sql("select " + DocumentRows.HEAD + """
                        , u.short_name as owner_name,
                            array(select tag from document_tag t where t.document = d.id order by 1) as tags,
                            array(select x.name from section_document s join section x on x.id = s.section
                                where s.document = d.id order by 1) as sections
                        from document d join unit u on u.id = d.owner
                        where d.id = any(:ids) and d.removed_at is null order by array_position(:ids, d.id)""")
                .param("ids", ids)
                .query(BulkChanges::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        DocumentHead head = DocumentRows.head(row, number);
        BulkWish.State state = new BulkWish.State(
                texts(row, "tags"),
                texts(row, "sections"),
                AccessClass.valueOf(row.getString("access")),
                row.getString("owner_name"),
                Optional.ofNullable(row.getObject("expired_on", LocalDate.class)));
        return new Found(head, state);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
