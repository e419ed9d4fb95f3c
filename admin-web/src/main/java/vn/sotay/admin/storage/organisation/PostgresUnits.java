package vn.sotay.admin.storage.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// The tree of organisations, by parent pointers.
public final class PostgresUnits implements Units {
    private final JdbcClient jdbc;

    public PostgresUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return jdbc.sql("select id, parent, kind, name, short_name from unit where id = ?")
                .param(id.value())
                .query(PostgresUnits::unit)
                .optional();
    }

    @Override
    public List<Unit> upwardsFrom(UnitId id) {
        return jdbc.sql("""
                        with recursive upwards as (
                            select u.*, 0 as steps from unit u where id = ?
                            union all
                            select u.*, steps + 1 from unit u join upwards below on u.id = below.parent)
                        select id, parent, kind, name, short_name from upwards order by steps""").param(id.value()).query(PostgresUnits::unit).list();
    }

    @Override
    public void save(Unit unit) {
        jdbc.sql("""
                        insert into unit (id, parent, kind, name, short_name) values (?, ?, ?, ?, ?)
                        on conflict (id) do update set parent = excluded.parent, kind = excluded.kind,
                            name = excluded.name, short_name = excluded.short_name""")
                .param(unit.id().value())
                .param(unit.parent().map(UnitId::value).orElse(null))
                .param(unit.kind().name())
                .param(unit.name())
                .param(unit.shortName())
                .update();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getString("id")),
                Optional.ofNullable(row.getString("parent")).map(UnitId::new),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"));
    }
}
