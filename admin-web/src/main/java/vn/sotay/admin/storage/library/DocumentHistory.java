package vn.sotay.admin.storage.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;

/// What was done to a document and by whom, as the trail has it; and the trace of whoever reads or takes along
/// what is restricted.
public final class DocumentHistory {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    public DocumentHistory(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /// @param by empty for the system
    public record Event(
            Instant at,
            AuditAction action,
            Optional<String> by,
            Map<String, String> before,
            Map<String, String> after) {
        /// Names of the fields that differ.
        public List<String> fields() {
            TreeSet<String> names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            return List.copyOf(names);
        }
    }

    /// Newest first, looks left out.
    public List<Event> of(DocumentId document, int most) {
        return jdbc.sql("""
                        select e.at, e.action, w.name, c.before, c.after
                        from audit_entry e left join audit_change c on c.entry = e.id
                            left join web_account w on w.id = e.account
                        where e.subject_kind = 'document' and e.subject = ? and e.action <> 'DOCUMENT_SEEN'
                        order by e.id desc limit ?""")
                .params(Long.toString(document.value()), most)
                .query(DocumentHistory::event)
                .list();
    }

    public void saw(SignedIn caller, Document document) {
        record(caller, AuditAction.DOCUMENT_SEEN, document);
    }

    public void tookAlong(SignedIn caller, Document document) {
        record(caller, AuditAction.DOCUMENT_EXPORTED, document);
    }

    private void record(SignedIn caller, AuditAction action, Document document) {
        trail.record(AuditEvent.of(caller, action, AuditEvent.About.document(document.id(), document.owner())));
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditAction.valueOf(row.getString("action")),
                Optional.ofNullable(row.getString("name")),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private static Map<String, String> values(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, VALUES);
    }
}
