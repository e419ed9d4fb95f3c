package vn.sotay.admin.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.MemberId;

/// What was done to one member's record or to one document and by whom, for whoever may see it. Mere looks are
/// left out.
public final class SubjectHistory {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public SubjectHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param by empty when the person did it in a chat, or the system
    public record Change(
            Instant at,
            AuditAction action,
            Optional<String> by,
            Map<String, String> before,
            Map<String, String> after) {
        /// Names of the fields that differ.
        public List<String> fields() {
            Map<String, String> all = new LinkedHashMap<>(before);
            all.putAll(after);
            return List.copyOf(all.keySet());
        }
    }

    /// Newest first.
    public List<Change> of(MemberId member, int most) {
        return of("member", member.value(), most);
    }

    /// Newest first.
    public List<Change> of(DocumentId document, int most) {
        return of("document", document.value(), most);
    }

    private List<Change> of(String kind, long subject, int most) {
        return jdbc.sql("""
                        select e.at, e.action, w.name, c.before, c.after
                        from audit_entry e left join audit_change c on c.entry = e.id
                            left join web_account w on w.id = e.account
                        where e.subject_kind = ? and e.subject = ?
                            and e.action not in ('MEMBER_SEEN', 'OWN_DATA_SEEN', 'DOCUMENT_SEEN')
                        order by e.id desc limit ?""")
                .params(kind, Long.toString(subject), most)
                .query(SubjectHistory::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
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
