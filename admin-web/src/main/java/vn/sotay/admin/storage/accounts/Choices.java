package vn.sotay.admin.storage.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// Units and members to choose from while an account is filled in: a few that fit what was typed, inside
/// one's scope.
public final class Choices {
    private static final int FEW = 12;

    private final JdbcClient jdbc;

    /// @param beside what tells two of the same name apart
    public record Choice(String id, String name, String beside) {}

    public Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Units that stand, the highest first.
    ///
    /// @param words without marks; all of them occur in the name
    public List<Choice> units(Optional<UnitId> scope, String words) {
        return jdbc.sql("""
                        select u.id, u.name, coalesce(p.name, '') as beside
                        from unit u left join unit p on p.id = u.parent
                        where u.ended_on is null and u.name_key like :like
                            and (:scope = '' or exists
                                (select 1 from unit_above a where a.unit = u.id and a.above = :scope))
                        order by (select count(*) from unit_above a where a.unit = u.id), u.name_key, u.id
                        limit :few""")
                .param("like", like(words))
                .param("scope", scope.map(UnitId::value).orElse(""))
                .param("few", FEW)
                .query(Choices::unit)
                .list();
    }

    public Optional<Choice> unit(UnitId unit) {
        return jdbc.sql("""
                        select u.id, u.name, coalesce(p.name, '') as beside
                        from unit u left join unit p on p.id = u.parent where u.id = ? and u.ended_on is null""").param(unit.value()).query(Choices::unit).optional();
    }

    /// Members in one's scope.
    public List<Choice> members(UnitId scope, String words) {
        return jdbc.sql("""
                        select m.id, m.full_name, u.name as unit_name
                        from member m join unit u on u.id = m.unit
                        where m.erased_at is null and m.name_key like :like
                            and exists (select 1 from unit_above a where a.unit = m.unit and a.above = :scope)
                        limit :few""")
                .param("like", like(words))
                .param("scope", scope.value())
                .param("few", FEW)
                .query(Choices::member)
                .list();
    }

    public Optional<Choice> member(MemberId member) {
        return jdbc.sql("""
                        select m.id, m.full_name, u.name as unit_name from member m join unit u on u.id = m.unit
                        where m.id = ? and m.erased_at is null""").param(member.value()).query(Choices::member).optional();
    }

    private static Choice member(ResultSet row, int number) throws SQLException {
        return new Choice(Long.toString(row.getLong("id")), row.getString("full_name"), row.getString("unit_name"));
    }

    private static Choice unit(ResultSet row, int number) throws SQLException {
        return new Choice(row.getString("id"), row.getString("name"), row.getString("beside"));
    }

    private static String like(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1").strip().replaceAll("\\s+", "%") + "%";
    }
}
