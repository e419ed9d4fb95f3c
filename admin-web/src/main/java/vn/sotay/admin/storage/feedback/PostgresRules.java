package vn.sotay.admin.storage.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.Rule;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.Rules;

/// Rules and days off as rows.
public final class PostgresRules implements Rules {
    private final JdbcClient jdbc;

    public PostgresRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A day that is not worked.
    public record DayOff(LocalDate day, String name) {}

    @Override
    public Rule of(UnitId unit, RuleName name) {
        return jdbc.sql("""
                        select r.*, coalesce(u.short_name, '') as whose from rule_setting r
                        left join unit_above a on a.above = r.unit and a.unit = ?
                        left join unit u on u.id = r.unit
                        where r.name = ? and (a.unit is not null or r.unit is null)
                        order by a.steps nulls last limit 1""")
                .params(unit.value(), name.name())
                .query(PostgresRules::rule)
                .single();
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                RuleName.valueOf(row.getString("name")),
                row.getInt("value"),
                row.getString("source"),
                row.getObject("source_on", LocalDate.class),
                row.getString("whose"));
    }

    /// All of them, as they hold for a unit.
    public List<Rule> all(UnitId unit) {
        return Arrays.stream(RuleName.values()).map(name -> of(unit, name)).toList();
    }

    public void set(UnitId unit, Rule rule, SignedIn by) {
        jdbc.sql("""
                        insert into rule_setting (unit, name, value, source, source_on, account) values (?, ?, ?, ?, ?, ?)
                        on conflict (unit, name) do update set value = excluded.value, source = excluded.source,
                            source_on = excluded.source_on, account = excluded.account, at = now()""")
                .params(unit.value(), rule.name().name(), rule.value(), rule.source(), rule.on())
                .param(by.account().value())
                .update();
    }

    @Override
    public Set<LocalDate> daysOff(LocalDate from, LocalDate to) {
        return new HashSet<>(jdbc.sql("select day from day_off where day between ? and ?")
                .params(from, to)
                .query((row, number) -> Objects.requireNonNull(row.getObject("day", LocalDate.class)))
                .list());
    }

    public List<DayOff> daysOffFrom(LocalDate from) {
        return jdbc.sql("select day, name from day_off where day >= ? order by day")
                .param(from)
                .query((row, number) -> new DayOff(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    public void addDayOff(DayOff off, SignedIn by) {
        jdbc.sql(
                        "insert into day_off (day, name, account) values (?, ?, ?) on conflict (day) do update set name = excluded.name")
                .params(off.day(), off.name(), by.account().value())
                .update();
    }

    /// @return false when it was none
    public boolean removeDayOff(LocalDate day) {
        return jdbc.sql("delete from day_off where day = ?").param(day).update() == 1;
    }
}
