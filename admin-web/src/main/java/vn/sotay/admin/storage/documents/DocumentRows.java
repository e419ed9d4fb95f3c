package vn.sotay.admin.storage.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.organisation.UnitId;

/// Rows of the library as values.
final class DocumentRows {
    /// Documents with what they were replaced by; to be followed by a condition on `d`.
    static final String SELECT = """
            select d.*, s.symbol as by_symbol, s.kind as by_kind, s.title as by_title, s.in_force_from as replaced_since,
                s.access as by_access, s.owner as by_owner,
                s.in_force_from <= current_date as is_replaced, d.expired_on <= current_date as is_expired
            from document d left join document s on s.id = d.replaced_by
            """;

    private DocumentRows() {}

    /// A document as everybody may see it who may see it at all.
    static Document document(ResultSet row, int number) throws SQLException {
        return document(row, validity(row));
    }

    /// A document as this member may see it: of a successor that is not shown to them they learn that there
    /// is one.
    static RowMapper<Document> seenBy(Speaker.KnownMember reader) {
        return (row, number) -> {
            boolean hidden = row.getBoolean("is_replaced") && !successorIsShownTo(reader, row);
            return document(
                    row,
                    hidden ? new Validity.Expired(row.getObject("replaced_since", LocalDate.class)) : validity(row));
        };
    }

    private static boolean successorIsShownTo(Speaker.KnownMember reader, ResultSet row) throws SQLException {
        return AccessClass.valueOf(row.getString("by_access")).shows(new UnitId(row.getString("by_owner")), reader);
    }

    private static Document document(ResultSet row, Validity validity) throws SQLException {
        Document.Identity identity = new Document.Identity(
                DocumentKind.valueOf(row.getString("kind")),
                new DocumentNumber(row.getString("symbol"), row.getObject("issued_on", LocalDate.class)),
                row.getString("issuer"));
        return new Document(
                new DocumentId(row.getLong("id")),
                identity,
                row.getString("title"),
                new UnitId(row.getString("owner")),
                AccessClass.valueOf(row.getString("access")),
                validity);
    }

    private static Validity validity(ResultSet row) throws SQLException {
        if (row.getBoolean("is_replaced")) {
            String by =
                    DocumentWording.name(DocumentKind.valueOf(row.getString("by_kind")), row.getString("by_symbol"));
            LocalDate since = row.getObject("replaced_since", LocalDate.class);
            return new Validity.Replaced(
                    new DocumentId(row.getLong("replaced_by")), by + " " + row.getString("by_title"), since);
        }
        return row.getBoolean("is_expired")
                ? new Validity.Expired(row.getObject("expired_on", LocalDate.class))
                : new Validity.InForce();
    }

    static Passage passage(ResultSet row, int number) throws SQLException {
        List<String> headings =
                Arrays.asList((String[]) row.getArray("headings").getArray());
        return new Passage(row.getInt("ordinal"), row.getString("path"), headings, row.getString("text"));
    }
}
