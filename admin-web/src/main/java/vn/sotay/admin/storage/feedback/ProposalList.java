package vn.sotay.admin.storage.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalId;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.UnitId;

/// Proposals as those see them who answer.
public final class ProposalList {
    private final JdbcClient jdbc;
    private final ProposalRows rows;

    public ProposalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new ProposalRows(jdbc);
    }

    /// Which of them.
    public enum Choice {
        OPEN,
        LATE,
        ANSWERED
    }

    /// @param sender the member's name; empty where it is not to be known
    public record Seen(Proposal proposal, Optional<String> sender, boolean published) {}

    /// How many of each.
    public record Counts(long open, long late, long answered) {
        public long of(Choice choice) {
            return switch (choice) {
                case OPEN -> open;
                case LATE -> late;
                case ANSWERED -> answered;
            };
        }
    }

    /// One unit's late ones, for the committee above.
    public record Late(UnitId unit, String name, Progress late) {}

    /// What is addressed to the unit itself; the most urgent first, answered ones newest first.
    public List<Proposal> of(UnitId unit, Choice choice, LocalDate today, int atMost) {
        String order = choice == Choice.ANSWERED ? " order by p.id desc limit ?" : " order by p.due_on, p.id limit ?";
        return rows.read(jdbc.sql(ProposalRows.SELECT + "where p.unit = ? and " + condition(choice) + order)
                .params(unit.value(), today, atMost));
    }

    private static String condition(Choice choice) {
        return switch (choice) {
            case OPEN -> "p.state <> 'ANSWERED' and ?::date is not null";
            case LATE -> "p.state <> 'ANSWERED' and p.due_on < ?";
            case ANSWERED -> "p.state = 'ANSWERED' and ?::date is not null";
        };
    }

    public Counts counts(UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where state <> 'ANSWERED') as open,
                            count(*) filter (where state <> 'ANSWERED' and due_on < ?) as late,
                            count(*) filter (where state = 'ANSWERED') as answered
                        from proposal where unit = ?""")
                .params(today, unit.value())
                .query((row, number) -> new Counts(row.getLong("open"), row.getLong("late"), row.getLong("answered")))
                .single();
    }

    /// The units below with something late: how many of their open ones. Numbers only.
    public List<Late> lateBelow(UnitId above, LocalDate today) {
        return jdbc.sql("""
                        select u.id, u.short_name, count(*) as open, count(*) filter (where p.due_on < ?) as late
                        from proposal p join unit_above a on a.unit = p.unit and a.above = ? and a.steps > 0
                        join unit u on u.id = p.unit where p.state <> 'ANSWERED'
                        group by u.id, u.short_name, u.search_key having count(*) filter (where p.due_on < ?) > 0
                        order by late desc, u.search_key limit 100""")
                .params(today, above.value(), today)
                .query((row, number) -> new Late(
                        new UnitId(row.getString("id")),
                        row.getString("short_name"),
                        new Progress(row.getLong("late"), row.getLong("open"))))
                .list();
    }

    public Optional<Seen> find(ProposalId id) {
        return rows.read(jdbc.sql(ProposalRows.SELECT + "where p.id = ?").param(id.value())).stream()
                .findFirst()
                .map(one -> new Seen(one, sender(id), isPublished(id)));
    }

    private Optional<String> sender(ProposalId id) {
        return jdbc.sql("""
                        select m.full_name from proposal p join member m on m.id = p.member
                        where p.id = ? and p.named and m.erased_at is null""").param(id.value()).query(String.class).optional();
    }

    private boolean isPublished(ProposalId id) {
        return jdbc.sql("select published from proposal where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<UnitId> unitOf(ProposalId id) {
        return jdbc.sql("select unit from proposal where id = ?")
                .param(id.value())
                .query((row, number) -> new UnitId(row.getString("unit")))
                .optional();
    }
}
