package vn.sotay.admin.storage.originals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;

/// The files of a document: what its text was read from, now and before, its pages, and what goes with it.
/// Who may look is for the caller to decide.
public final class DocumentFiles {
    private static final String FILE = "o.digest, o.bytes, o.media_type";
    private static final String NAME =
            "coalesce((select i.file_name from intake i where i.original = o.digest order by i.id limit 1), '')";

    private final JdbcClient jdbc;

    public DocumentFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param number from 1, in the order in which they were added; 0 for the original
    /// @param name   as it was called when it came in, or empty
    public record Named(int number, String name, Original file) {}

    public Optional<Named> original(DocumentId id) {
        return jdbc.sql("select 0 as number, " + NAME + " as name, " + FILE
                        + " from document d join original o on o.digest = d.original where d.id = ?")
                .param(id.value())
                .query(DocumentFiles::named)
                .optional();
    }

    /// What an earlier version was read from.
    public Optional<Named> original(DocumentId id, int version) {
        return jdbc.sql("select 0 as number, " + NAME + " as name, " + FILE + """
                         from document_version v join original o on o.digest = v.original
                        where v.document = ? and v.version = ?""")
                .params(id.value(), version)
                .query(DocumentFiles::named)
                .optional();
    }

    public List<Named> attachments(DocumentId id) {
        return jdbc.sql("select a.ordinal as number, a.name, " + FILE + """
                         from document_attachment a join original o on o.digest = a.original
                        where a.document = ? order by a.ordinal""")
                .param(id.value())
                .query(DocumentFiles::named)
                .list();
    }

    /// The pages of which there are pictures.
    public List<Integer> pages(OriginalId original) {
        return jdbc.sql("select number from original_page where original = ? order by number")
                .param(original.digest())
                .query((row, count) -> row.getInt("number"))
                .list();
    }

    public Optional<byte[]> picture(OriginalId original, int page) {
        return jdbc.sql("select picture from original_page where original = ? and number = ?")
                .params(original.digest(), page)
                .query((row, number) -> row.getBytes("picture"))
                .optional();
    }

    /// The page on which each passage begins, by its ordinal, where it is known.
    public Map<Integer, Integer> pagesOfPassages(DocumentId id) {
        Map<Integer, Integer> pages = new HashMap<>();
        jdbc.sql("select ordinal, page from passage where document = ? and page is not null")
                .param(id.value())
                .query(row -> {
                    pages.put(row.getInt("ordinal"), row.getInt("page"));
                });
        return pages;
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        Original file = new Original(
                new OriginalId(row.getString("digest")),
                row.getLong("bytes"),
                MediaType.written(row.getString("media_type")));
        return new Named(row.getInt("number"), row.getString("name"), file);
    }
}
