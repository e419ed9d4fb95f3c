package vn.sotay.admin.storage.library.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.documents.DocumentRows;
import vn.sotay.documents.DocumentId;

/// The head of a document that is locked.
final class HeadRows {
    private final JdbcClient jdbc;

    HeadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DocumentFields read(DocumentId id) {
        return jdbc.sql("select " + DocumentRows.HEAD
                        + ", d.place, d.signer, d.recipients from document d where d.id = ?")
                .param(id.value())
                .query(HeadRows::fields)
                .single();
    }

    void write(DocumentId id, DocumentFields to) {
        jdbc.sql("""
                        update document set kind = ?, symbol = ?, issued_on = ?, issuer = ?, title = ?, place = ?,
                            signer = ?, recipients = ? where id = ?""")
                .params(to.identity().kind().name(), to.identity().number().symbol(), to.issuedOn())
                .params(to.identity().issuer(), to.title(), to.place(), to.signer())
                .param(to.recipients().toArray(String[]::new))
                .param(id.value())
                .update();
    }

    private static DocumentFields fields(ResultSet row, int number) throws SQLException {
        DocumentHead head = DocumentRows.head(row, number);
        return new DocumentFields(
                head.identity(), head.title(), row.getString("place"), row.getString("signer"), Arrays.asList((String[])
                        row.getArray("recipients").getArray()));
    }
}
