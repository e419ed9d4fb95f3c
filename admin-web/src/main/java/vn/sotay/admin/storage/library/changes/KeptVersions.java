package vn.sotay.admin.storage.library.changes;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.Passage;

/// Keeps what a document said before a change, and counts its versions.
final class KeptVersions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final InstantSource time;

    KeptVersions(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /// @param head     only fields that are about to change
    /// @param passages those that are about to change
    /// @param whole    whether the text gives way to that of another file
    record Before(Map<String, String> head, List<Passage> passages, boolean whole, Optional<OriginalId> original) {
        static Before head(DocumentFields before, DocumentFields after) {
            return new Before(differing(before.named(), after.named()), List.of(), false, Optional.empty());
        }

        static Before passage(Passage before) {
            return new Before(Map.of(), List.of(before), false, Optional.empty());
        }

        Before text(List<Passage> all, Optional<OriginalId> readFrom) {
            return new Before(head, all, true, readFrom);
        }
    }

    void keep(SignedIn caller, LockedDocuments.Row row, Before before) {
        jdbc.sql("""
                        insert into document_version (document, version, at, account, head, passages, whole, original)
                        values (?, ?, ?::timestamptz, ?, ?::jsonb, ?::jsonb, ?, ?)""")
                .params(row.id().value(), row.version(), time.instant().toString())
                .param(caller.account().value())
                .param(JSON.writeValueAsString(before.head()))
                .param(before.passages().isEmpty() ? null : JSON.writeValueAsString(before.passages()))
                .param(before.whole())
                .param(before.original().map(OriginalId::digest).orElse(null))
                .update();
        jdbc.sql("update document set version = version + 1 where id = ?")
                .param(row.id().value())
                .update();
    }

    private static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differing = new LinkedHashMap<>(before);
        differing.entrySet().removeIf(one -> one.getValue().equals(after.get(one.getKey())));
        return differing;
    }
}
