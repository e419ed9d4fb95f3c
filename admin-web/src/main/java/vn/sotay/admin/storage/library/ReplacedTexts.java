package vn.sotay.admin.storage.library;

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
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;

/// What a document said before each correction.
public final class ReplacedTexts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> HEAD = new TypeReference<>() {};
    private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public ReplacedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param version  counted from 0, what was there first
    /// @param by       who corrected it
    /// @param head     field → what it said; only those that were corrected
    /// @param text     what it said
    public record Before(int version, Instant at, Optional<String> by, Map<String, String> head, Text text) {}

    /// @param passages those that were corrected, as they were, or all
    /// @param whole    whether the text gave way to that of another file
    /// @param original whether that version's file is kept
    public record Text(List<Passage> passages, boolean whole, boolean original) {}

    /// Newest first.
    public List<Before> of(DocumentId document, int most) {
        return jdbc.sql("""
                        select v.version, v.at, w.name, v.head, v.passages, v.whole, v.original is not null as kept
                        from document_version v
                        left join web_account w on w.id = v.account
                        where v.document = ? order by v.version desc limit ?""")
                .params(document.value(), most)
                .query(ReplacedTexts::before)
                .list();
    }

    private static Before before(ResultSet row, int number) throws SQLException {
        return new Before(
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("name")),
                JSON.readValue(row.getString("head"), HEAD),
                new Text(passages(row.getString("passages")), row.getBoolean("whole"), row.getBoolean("kept")));
    }

    private static List<Passage> passages(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, PASSAGES);
    }
}
