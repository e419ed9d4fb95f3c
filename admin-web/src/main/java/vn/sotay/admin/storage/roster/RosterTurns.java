package vn.sotay.admin.storage.roster;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.roster.RosterId;

/// Who works on an import. One worker at a time, known by a lease that it renews; when the lease runs out
/// the import goes back to the step before, and can be started again.
public final class RosterTurns {
    private static final String LEASE = "interval '30 seconds'";

    private final JdbcClient jdbc;

    public RosterTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the work, or says that somebody else has done so.
    public boolean take(RosterId id, RosterState from, RosterState busy, UUID worker) {
        return jdbc.sql("update roster_import set state = ?, worker = ?, progress = 0, total = 0, notice = null,"
                                + " lease_until = now() + " + LEASE
                                + " where id = ? and state = ? and (lease_until is null or lease_until < now())")
                        .params(busy.name(), worker, id.value(), from.name())
                        .update()
                == 1;
    }

    public void renew(RosterId id, UUID worker) {
        jdbc.sql("update roster_import set lease_until = now() + " + LEASE + " where id = ? and worker = ?")
                .params(id.value(), worker)
                .update();
    }

    /// @return false when the work has been taken away
    public boolean progress(RosterId id, UUID worker, int done, int total) {
        return jdbc.sql("update roster_import set progress = ?, total = ?, lease_until = now() + " + LEASE
                                + " where id = ? and worker = ?")
                        .params(done, total, id.value(), worker)
                        .update()
                == 1;
    }

    /// Ends the work.
    ///
    /// @return false when it has been taken away
    public boolean end(RosterId id, UUID worker, RosterState next, Optional<String> notice) {
        return jdbc.sql("""
                        update roster_import set state = ?, notice = ?, worker = null, lease_until = null,
                            finished_at = case when ? then now() end
                        where id = ? and worker = ?""")
                        .param(next.name())
                        .param(notice.orElse(null))
                        .params(next == RosterState.DONE || next == RosterState.FAILED, id.value(), worker)
                        .update()
                == 1;
    }

    /// Gives back what workers have left behind that are no more.
    public void settle() {
        jdbc.sql("""
                        update roster_import set worker = null, lease_until = null, notice = 'INTERRUPTED',
                            state = case state when 'READING' then 'FAILED' when 'CHECKING' then 'READ' else 'CHECKED' end
                        where lease_until < now() and state in ('READING', 'CHECKING', 'COMMITTING')""").update();
    }
}
