package vn.sotay.admin.storage.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.membership.TransferRules;

/// Reads members' records and what a change of one asks about. Whoever was erased is not there.
public final class MemberRecords {
    private final JdbcClient jdbc;

    private record Row(MemberPage.Row row, int version) {}

    /// Somebody of the same name and year of birth.
    public record Namesake(MemberId id, String unit) {}

    /// A unit that somebody may be entered in or transferred to.
    ///
    /// @param name as its kind of organisation is called
    public record Target(UnitId id, String name, UnitKind kind, boolean ended) {
        public TransferRules.Target forRules() {
            return new TransferRules.Target(id, kind, ended);
        }
    }

    public MemberRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MemberRecord> find(MemberId member) {
        return jdbc.sql(MemberRows.COLUMNS.formatted("0", "member m") + " where m.id = ? and m.erased_at is null")
                .param(member.value())
                .query((row, number) -> new Row(MemberRows.found(row, number).row(), row.getInt("version")))
                .optional()
                .map(this::record);
    }

    private MemberRecord record(Row found) {
        MemberPage.Row row = found.row();
        Optional<MemberRecord.Home> home = row.unit().temporary() ? home(row.id()) : Optional.empty();
        MemberRecord.Place place =
                new MemberRecord.Place(row.unit(), path(row.unit().id()), home);
        return new MemberRecord(row.id(), found.version(), row.facts(), place, row.status(), links(row.id()));
    }

    private List<String> path(UnitId unit) {
        return jdbc.sql("""
                        select u.name from unit_above a join unit u on u.id = a.above
                        where a.unit = ? and a.steps > 0 order by a.steps desc""")
                .param(unit.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private List<MemberRecord.Link> links(MemberId member) {
        return jdbc.sql("select channel, consent_at from channel_account where member = ? order by consent_at")
                .param(member.value())
                .query((row, number) -> new MemberRecord.Link(
                        row.getString("channel"),
                        row.getObject("consent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Where somebody on a temporary stay belongs; of a unit that was merged, what it has become.
    private Optional<MemberRecord.Home> home(MemberId member) {
        return jdbc.sql("""
                        with recursive home (unit, since) as (
                            (select from_unit, moved_on from member_transfer
                            where member = ? and kind = 'TEMPORARY' order by id desc limit 1)
                            union all
                            select merged.ended_into, since from home join unit merged on merged.id = home.unit
                            where merged.ended_into is not null)
                        select u.id, u.name, since from home join unit u on u.id = home.unit and u.ended_into is null""")
                .param(member.value())
                .query((row, number) -> new MemberRecord.Home(
                        new UnitId(row.getString("id")),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class)))
                .optional();
    }

    public Optional<Target> target(UnitId unit) {
        return jdbc.sql("select id, name, kind, ended_on from unit where id = ?")
                .param(unit.value())
                .query(MemberRecords::target)
                .optional();
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                new UnitId(row.getString("id")),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getObject("ended_on") != null);
    }

    /// Whether the unit is the scope or below it.
    public boolean isWithin(UnitId unit, UnitId scope) {
        return jdbc.sql("select exists (select from unit_above where unit = ? and above = ?)")
                .params(unit.value(), scope.value())
                .query(Boolean.class)
                .single();
    }

    /// Whoever is perhaps the same person, within the scope.
    public Optional<Namesake> namesake(NewMember.Person person, UnitId scope) {
        return jdbc.sql("""
                        select m.id, u.short_name from member m join unit u on u.id = m.unit
                            join unit_above a on a.unit = m.unit and a.above = ?
                        where m.sort_key = by_given_name(?) and m.born = ? and m.erased_at is null
                        order by m.id limit 1""")
                .params(scope.value(), person.fullName(), person.born().getValue())
                .query((row, number) -> new Namesake(new MemberId(row.getLong("id")), row.getString("short_name")))
                .optional();
    }
}
