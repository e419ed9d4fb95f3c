package vn.sotay.admin.storage.intake;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.DraftReading;
import vn.sotay.documents.DocumentId;

/// The drafts, and how they end. Whoever saves says which version they have seen; a newer one stays.
public final class Drafts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param text what the draft's outline and places lie over
    public record Kept(IntakeId id, int version, String text, Draft draft) {}

    /// The draft of a file that waits for confirmation.
    public Optional<Kept> find(IntakeId id) {
        return jdbc.sql("select version, text, draft from intake where id = ? and state = 'TO_CONFIRM'")
                .param(id.value())
                .query((row, number) -> new Kept(
                        id,
                        row.getInt("version"),
                        row.getString("text"),
                        JSON.readValue(row.getString("draft"), Draft.class)))
                .optional();
    }

    /// Ends the reading of a file.
    ///
    /// @return false when the file has gone to another worker
    public boolean begin(IntakeQueue.Turn turn, DraftReading.Read read, int openPoints) {
        return jdbc.sql("""
                        update intake set state = 'TO_CONFIRM', text = ?, draft = ?::jsonb, open_points = ?, worker = null,
                            lease_until = null, version = version + 1
                        where id = ? and worker = ? and state = 'READING'""")
                        .params(read.text(), JSON.writeValueAsString(read.draft()), openPoints)
                        .params(turn.id().value(), turn.worker())
                        .update()
                == 1;
    }

    /// @return false when somebody else has saved meanwhile
    public boolean save(Kept changed, int openPoints) {
        return jdbc.sql("""
                        update intake set text = ?, draft = ?::jsonb, open_points = ?, version = version + 1
                        where id = ? and version = ? and state = 'TO_CONFIRM'""")
                        .params(changed.text(), JSON.writeValueAsString(changed.draft()), openPoints)
                        .params(changed.id().value(), changed.version())
                        .update()
                == 1;
    }

    /// @return false when somebody else has saved or decided meanwhile
    public boolean confirm(IntakeId id, int version, DocumentId document) {
        return jdbc.sql("""
                        update intake set state = 'CONFIRMED', document = ?, text = null, draft = null, ended_at = now()
                        where id = ? and version = ? and state = 'TO_CONFIRM'""").params(document.value(), id.value(), version).update() == 1;
    }

    /// Throws the file away.
    public boolean discard(IntakeId id) {
        return jdbc.sql("""
                        update intake set state = 'DISCARDED', text = null, draft = null, original = null, worker = null,
                            lease_until = null, ended_at = now()
                        where id = ? and state in ('WAITING', 'READING', 'TO_CONFIRM', 'REFUSED')""").param(id.value()).update() == 1;
    }
}
