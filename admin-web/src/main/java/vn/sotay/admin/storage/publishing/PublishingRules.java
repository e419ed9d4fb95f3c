package vn.sotay.admin.storage.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.delivery.QuietHours;

/// How a committee publishes: its own rule, or that of the nearest one above that has one.
public final class PublishingRules {
    private final JdbcClient jdbc;

    public PublishingRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param approval whether somebody else must agree before anything is sent
    /// @param waitDays how long a notice waits for a word from its receiver
    /// @param remind   after how many days, and how often at most, whoever has not answered is reminded
    /// @param source   where the rule comes from
    public record Rule(boolean approval, QuietHours quiet, int waitDays, Reminding remind, Source source) {}

    /// In days and times.
    public record Reminding(int after, int most) {}

    /// @param from whose rule it is; empty for the installation's
    public record Source(String words, LocalDate on, String from) {}

    public Rule of(UnitId unit) {
        return jdbc.sql("""
                        select r.*, coalesce(u.short_name, '') as whose from publishing_rule r
                        left join unit_above a on a.above = r.unit and a.unit = ?
                        left join unit u on u.id = r.unit
                        where a.unit is not null or r.unit is null
                        order by a.steps nulls last limit 1""").param(unit.value()).query(PublishingRules::rule).single();
    }

    public void set(UnitId unit, Rule rule, SignedIn by) {
        jdbc.sql("""
                        insert into publishing_rule (unit, approval, quiet_from, quiet_to, wait_days, remind_after,
                            remind_most, source, source_on, account)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (unit) do update set approval = excluded.approval,
                            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                            wait_days = excluded.wait_days, remind_after = excluded.remind_after,
                            remind_most = excluded.remind_most, source = excluded.source,
                            source_on = excluded.source_on, account = excluded.account, at = now()""")
                .params(
                        unit.value(),
                        rule.approval(),
                        rule.quiet().from(),
                        rule.quiet().to(),
                        rule.waitDays())
                .params(rule.remind().after(), rule.remind().most())
                .params(rule.source().words(), rule.source().on(), by.account().value())
                .update();
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                row.getBoolean("approval"),
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_to", LocalTime.class)),
                row.getInt("wait_days"),
                new Reminding(row.getInt("remind_after"), row.getInt("remind_most")),
                new Source(
                        row.getString("source"), row.getObject("source_on", LocalDate.class), row.getString("whose")));
    }
}
