package vn.sotay.admin.storage.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.check.KnownMember;
import vn.sotay.organisation.roster.check.ReadRow;

/// Whom the rows of a roster may mean, and the units that they may name.
public final class RosterPeople {
    private final JdbcClient jdbc;

    public RosterPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The living units of a subtree.
    public List<Unit> units(UnitId scope) {
        return jdbc.sql("""
                        select u.id, u.parent, u.kind, u.name, u.short_name
                        from unit u join unit_above a on a.unit = u.id and a.above = ?
                        where u.ended_on is null""")
                .param(scope.value())
                .query((row, number) -> new Unit(
                        new UnitId(row.getString("id")),
                        Optional.ofNullable(row.getString("parent")).map(UnitId::new),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("short_name")))
                .list();
    }

    /// Everybody, in the whole installation, with the file number of one of the rows, or with the name
    /// without marks, year of birth and day of joining of one.
    public List<KnownMember> like(List<ReadRow> rows, UnitId scope) {
        List<ReadRow> known = rows.stream().filter(RosterPeople::namesAPerson).toList();
        Set<String> numbers = rows.stream()
                .flatMap(row -> row.value(RosterField.FILE_NUMBER).stream())
                .collect(Collectors.toSet());
        return jdbc.sql("""
                        with meant as (
                            select m.id from unnest(?::text[]) as file (number)
                                join member m on m.file_number = file.number
                            union
                            select m.id from unnest(?::text[], ?::smallint[], ?::date[]) as person (name, born, joined_on)
                                join member m on m.name_key = plain(person.name) and m.born = person.born
                                    and m.joined_on = person.joined_on
                            where m.erased_at is null)
                        select m.id, m.version, m.full_name, m.file_number, m.gender, m.born, m.unit, m.post, m.joined_on,
                            m.official_on, m.status, m.status_on, m.phone,
                            exists (select from unit_above a where a.unit = m.unit and a.above = ?) as inside
                        from meant join member m using (id)""")
                .param(numbers.toArray(String[]::new))
                .param(known.stream()
                        .map(row -> row.value(RosterField.FULL_NAME).orElseThrow())
                        .toArray(String[]::new))
                .param(known.stream()
                        .map(row -> Short.valueOf(row.value(RosterField.BORN).orElseThrow()))
                        .toArray(Short[]::new))
                .param(known.stream()
                        .map(row -> row.value(RosterField.JOINED_ON).orElseThrow())
                        .toArray(String[]::new))
                .param(scope.value())
                .query(RosterPeople::member)
                .list();
    }

    private static boolean namesAPerson(ReadRow row) {
        return row.values()
                .keySet()
                .containsAll(Set.of(RosterField.FULL_NAME, RosterField.BORN, RosterField.JOINED_ON));
    }

    private static KnownMember member(ResultSet row, int number) throws SQLException {
        Map<RosterField, String> values = new EnumMap<>(RosterField.class);
        for (RosterField field : RosterField.values()) {
            String value = row.getString(column(field));
            if (value != null) values.put(field, value);
        }
        return new KnownMember(
                new MemberId(row.getLong("id")), row.getInt("version"), row.getBoolean("inside"), values);
    }

    private static String column(RosterField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
