package vn.sotay.admin.storage.roster;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;

/// Takes a compared roster over into the members' list: all of it or nothing, in one transaction.
public final class RosterCommit {
    /// Lines at once, so that progress can be told and no statement takes long.
    private static final int STEP = 5_000;

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public RosterCommit(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// Who does it.
    ///
    /// @param worker must still hold the import at the end
    public record Order(RosterImport roster, AuditEvent.Actor actor, UUID worker) {
        long id() {
            return roster.id().value();
        }

        String unit() {
            return roster.origin().unit().value();
        }
    }

    /// Waits while another roster is taken over in the same province.
    ///
    /// @param done is told how many lines are through
    /// @throws StaleRoster when members were changed after the comparison
    public void commit(Order order, IntConsumer done) {
        try {
            transactions.executeWithoutResult(started -> {
                takeTurn(order);
                RosterSteps steps = new RosterSteps(jdbc, order);
                steps.refuseIfStale();
                int last = steps.lastLine();
                for (int line = 0; line < last; line += STEP) {
                    steps.apply(line, line + STEP);
                    done.accept(Math.min(line + STEP, last));
                }
                trail.record(event(order));
                finish(order);
            });
        } catch (DataIntegrityViolationException changed) {
            throw new StaleRoster();
        }
    }

    /// One roster at a time below each root, because they may name the same people.
    private void takeTurn(Order order) {
        String root = jdbc.sql("select above from unit_above where unit = ? order by steps desc limit 1")
                .param(order.unit())
                .query(String.class)
                .single();
        while (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('roster'), hashtext(?))")
                .param(root)
                .query(Boolean.class)
                .single()) LockSupport.parkNanos(PAUSE.toNanos());
    }

    private static AuditEvent event(Order order) {
        RosterImport roster = order.roster();
        Map<String, String> counts = new TreeMap<>();
        roster.counts().forEach((outcome, rows) -> counts.put(outcome, rows.toString()));
        AuditEvent.About about = new AuditEvent.About(
                "roster", roster.id().toString(), Optional.of(roster.origin().unit()));
        AuditEvent.Change change = new AuditEvent.Change(Optional.empty(), Map.of(), counts);
        return new AuditEvent(order.actor(), AuditAction.ROSTER_IMPORTED, about, change);
    }

    /// Keeps the rows that were left out, so that they can still be downloaded.
    private void finish(Order order) {
        jdbc.sql("""
                        delete from roster_cells c where import = ? and not exists (select from roster_entry e
                            where e.import = c.import and e.line = c.line and e.outcome = 'FAULTY')""").param(order.id()).update();
        jdbc.sql("delete from roster_entry where import = ? and outcome <> 'FAULTY'")
                .param(order.id())
                .update();
        int mine = jdbc.sql("""
                        update roster_import set state = 'DONE', worker = null, lease_until = null, finished_at = now()
                        where id = ? and worker = ? and state = 'COMMITTING'""").params(order.id(), order.worker()).update();
        if (mine == 0) throw new StaleRoster();
    }
}
