package vn.sotay.admin.storage.library.changes;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.organisation.UnitId;

/// Topics: made, renamed, put in order, dissolved. No document is lost with its topic.
public final class SectionChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public SectionChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    private record Row(UnitId unit, String name, int position) {}

    public void add(SignedIn caller, UnitId unit, String name) {
        transactions.executeWithoutResult(started -> {
            jdbc.sql("""
                            insert into section (unit, name, position)
                            select ?, ?, 1 + coalesce(max(position), 0) from section where unit = ?""").params(unit.value(), name, unit.value()).update();
            record(caller, unit, Map.of(), Map.of("section", name));
        });
    }

    public void rename(SignedIn caller, SectionId section, String name) {
        with(section, row -> {
            jdbc.sql("update section set name = ? where id = ?")
                    .params(name, section.value())
                    .update();
            record(caller, row.unit(), Map.of("section", row.name()), Map.of("section", name));
        });
    }

    /// Changes places with the one before it; the first stays where it is.
    public void up(SignedIn caller, SectionId section) {
        with(
                section,
                row -> jdbc.sql("""
                        select id, position from section where unit = ? and position < ?
                        order by position desc limit 1 for update""")
                        .params(row.unit().value(), row.position())
                        .query((other, number) -> new long[] {other.getLong("id"), other.getInt("position")})
                        .optional()
                        .ifPresent(other -> {
                            place(other[0], row.position());
                            place(section.value(), (int) other[1]);
                            record(caller, row.unit(), Map.of(), Map.of("sectionMoved", row.name()));
                        }));
    }

    public void dissolve(SignedIn caller, SectionId section) {
        with(section, row -> {
            jdbc.sql("delete from section where id = ?").param(section.value()).update();
            record(caller, row.unit(), Map.of("section", row.name()), Map.of());
        });
    }

    private void place(long section, int position) {
        jdbc.sql("update section set position = ? where id = ?")
                .params(position, section)
                .update();
    }

    private interface Step {
        void on(Row row);
    }

    private void with(SectionId section, Step step) {
        transactions.executeWithoutResult(started -> {
            Optional<Row> row = jdbc.sql("select unit, name, position from section where id = ? for update")
                    .param(section.value())
                    .query((one, number) ->
                            new Row(new UnitId(one.getString("unit")), one.getString("name"), one.getInt("position")))
                    .optional();
            row.ifPresent(step::on);
        });
    }

    private void record(SignedIn caller, UnitId unit, Map<String, String> before, Map<String, String> after) {
        trail.record(AuditEvent.of(caller, AuditAction.SECTION_CHANGED, AuditEvent.About.unit(unit))
                .with(new AuditEvent.Change(Optional.empty(), before, after)));
    }
}
