package vn.sotay.admin.storage.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterId;

/// The rows that are left out, for whoever corrects them.
public final class FaultyRows {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public FaultyRows(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// A row that is left out.
    ///
    /// @param cells of the mapped columns, in their order
    public record Faulty(int line, List<RosterFault> faults, List<String> cells) {}

    /// Writes the rows somewhere.
    public interface Writer {
        void write(Stream<Faulty> rows) throws IOException;
    }

    /// Gives the rows in their order; that they were taken away is in the audit trail.
    public void write(SignedIn caller, RosterImport roster, Writer writer) {
        transactions.executeWithoutResult(started -> {
            AuditEvent.About about = new AuditEvent.About(
                    "roster",
                    roster.id().toString(),
                    Optional.of(roster.origin().unit()));
            trail.record(AuditEvent.of(caller, AuditAction.TABLE_EXPORTED, about));
            try (Stream<Faulty> rows = rows(roster.id())) {
                writer.write(rows);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private Stream<Faulty> rows(RosterId id) {
        return jdbc
                .sql("""
                        select e.line, e.faults, c.cells
                        from roster_entry e join roster_import r on r.id = e.import
                            join roster_cells c on c.import = e.import and c.sheet = r.sheet and c.line = e.line
                        where e.import = ? and e.outcome = 'FAULTY' order by e.line""")
                .param(id.value())
                .query((row, number) -> new Faulty(row.getInt("line"), RosterEntries.faults(row), List.of((String[])
                        row.getArray("cells").getArray())))
                .stream();
    }
}
