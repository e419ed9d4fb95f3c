package vn.sotay.admin.storage.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.UnitId;

/// Rows of the library as values.
public final class DocumentRows {
    /// What a head is made of, of `document d`.
    public static final String HEAD =
            "d.id, d.kind, d.symbol, d.issued_on, d.issuer, d.title, d.owner, d.access, d.in_force_from, d.expired_on";

    static final String SELECT = "select " + HEAD + " from document d ";

    private DocumentRows() {}

    public static DocumentHead head(ResultSet row, int number) throws SQLException {
        Document.Identity identity = new Document.Identity(
                DocumentKind.valueOf(row.getString("kind")),
                new DocumentNumber(row.getString("symbol"), row.getObject("issued_on", LocalDate.class)),
                row.getString("issuer"));
        return new DocumentHead(
                new DocumentId(row.getLong("id")),
                identity,
                row.getString("title"),
                new DocumentHead.Belonging(
                        new UnitId(row.getString("owner")), AccessClass.valueOf(row.getString("access"))),
                row.getObject("in_force_from", LocalDate.class),
                Optional.ofNullable(row.getObject("expired_on", LocalDate.class)));
    }

    public static Passage passage(ResultSet row, int number) throws SQLException {
        List<String> headings =
                Arrays.asList((String[]) row.getArray("headings").getArray());
        return new Passage(row.getInt("ordinal"), row.getString("path"), headings, row.getString("text"));
    }
}
