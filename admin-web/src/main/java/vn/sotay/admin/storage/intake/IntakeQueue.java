package vn.sotay.admin.storage.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// Who reads which file. A worker that is not heard of for half a minute has lost its file to the next one.
public final class IntakeQueue {
    private static final String LEASE = "interval '30 seconds'";

    private final JdbcClient jdbc;

    public IntakeQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The right to read a file.
    ///
    /// @param attempt how often it was taken, this time included
    public record Turn(IntakeId id, UUID worker, OriginalId original, Task task, int attempt) {}

    /// @param renews the document that the file is meant to renew
    public record Task(UnitId unit, String fileName, AccessClass access, Optional<DocumentId> renews) {}

    /// The oldest file that waits, or whose worker is gone.
    public Optional<Turn> take(UUID worker) {
        return jdbc.sql("update intake set state = 'READING', attempts = attempts + 1, worker = :worker,"
                        + " lease_until = now() + " + LEASE + """
                         where id = (
                            select id from intake where state in ('WAITING', 'READING') and original is not null
                                and (lease_until is null or lease_until < now())
                            order by id limit 1 for update skip locked)
                        returning id, original, unit, file_name, access, renews, attempts""")
                .param("worker", worker)
                .query((row, number) -> new Turn(
                        new IntakeId(row.getLong("id")),
                        worker,
                        new OriginalId(row.getString("original")),
                        new Task(
                                new UnitId(row.getString("unit")),
                                row.getString("file_name"),
                                AccessClass.valueOf(row.getString("access")),
                                Optional.ofNullable(row.getObject("renews", Long.class))
                                        .map(DocumentId::new)),
                        row.getInt("attempts")))
                .optional();
    }

    /// Goes on holding the file.
    public void renew(Turn turn) {
        jdbc.sql("update intake set lease_until = now() + " + LEASE
                        + " where id = ? and worker = ? and state = 'READING'")
                .params(turn.id().value(), turn.worker())
                .update();
    }

    /// Gives the file back after a failure of ours; it is tried again after a while.
    public void giveBack(Turn turn) {
        jdbc.sql("""
                        update intake set state = 'WAITING', worker = null, lease_until = now() + interval '5 seconds'
                        where id = ? and worker = ? and state = 'READING'""").params(turn.id().value(), turn.worker()).update();
    }

    /// Ends the reading with a refusal.
    ///
    /// @return false when the file has gone to another worker
    public boolean refuse(Turn turn, String reason) {
        return jdbc.sql("""
                        update intake set state = 'REFUSED', reason = ?, ended_at = now(), worker = null, lease_until = null
                        where id = ? and worker = ? and state = 'READING'""").params(reason, turn.id().value(), turn.worker()).update() == 1;
    }

    /// Reads a refused file once more.
    public boolean retry(IntakeId id) {
        return jdbc.sql("""
                        update intake set state = 'WAITING', reason = null, ended_at = null, attempts = 0
                        where id = ? and state = 'REFUSED' and original is not null""").param(id.value()).update() == 1;
    }

    /// How many files wait or are being read, of all units.
    public int busy() {
        return jdbc.sql("select count(*) from intake where state in ('WAITING', 'READING')")
                .query(Integer.class)
                .single();
    }
}
