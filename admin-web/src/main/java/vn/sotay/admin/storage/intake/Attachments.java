package vn.sotay.admin.storage.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.originals.MediaType;
import vn.sotay.admin.storage.originals.Original;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;

/// Recordings, films and pictures that belong to a document, from the draft on.
public final class Attachments {
    private final JdbcClient jdbc;

    public Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Attachment(int ordinal, String name, Original file) {}

    public void add(IntakeId id, String name, OriginalId original) {
        jdbc.sql("""
                        insert into intake_attachment (intake, ordinal, name, original)
                        select ?, coalesce(max(ordinal), 0) + 1, ?, ? from intake_attachment where intake = ?""").params(id.value(), name, original.digest(), id.value()).update();
    }

    public List<Attachment> of(IntakeId id) {
        return jdbc.sql("""
                        select t.ordinal, t.name, o.digest, o.bytes, o.media_type
                        from intake_attachment t join original o on o.digest = t.original
                        where t.intake = ? order by t.ordinal""")
                .param(id.value())
                .query((row, number) -> new Attachment(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        new Original(
                                new OriginalId(row.getString("digest")),
                                row.getLong("bytes"),
                                MediaType.written(row.getString("media_type")))))
                .list();
    }

    public void remove(IntakeId id, int ordinal) {
        jdbc.sql("delete from intake_attachment where intake = ? and ordinal = ?")
                .params(id.value(), ordinal)
                .update();
    }

    public void removeAll(IntakeId id) {
        jdbc.sql("delete from intake_attachment where intake = ?")
                .param(id.value())
                .update();
    }

    /// Gives them to the document that was made of the draft, after those that it has.
    public void hand(IntakeId id, DocumentId document) {
        for (Attachment one : of(id))
            jdbc.sql("""
                            insert into document_attachment (document, ordinal, name, original, media_type, kind)
                            select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ? from document_attachment where document = ?""")
                    .params(document.value(), one.name(), one.file().id().digest())
                    .params(
                            one.file().type().written(),
                            one.file().type().kind().name(),
                            document.value())
                    .update();
        removeAll(id);
    }
}
