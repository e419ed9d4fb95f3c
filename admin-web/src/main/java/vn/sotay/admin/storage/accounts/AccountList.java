package vn.sotay.admin.storage.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// Reads accounts: one, or a page of those in one's scope, by name.
public final class AccountList {
    private static final String ROWS = """
            select a.*, u.name as unit_name, m.full_name as member_name
            from web_account a left join unit u on u.id = a.unit left join member m on m.id = a.member
            """;

    private final JdbcClient jdbc;

    /// What is asked for.
    ///
    /// @param scope where from; empty for the whole installation
    /// @param words parts of the name or of the login name, without marks
    /// @param after the last row of the page before, or the first of the page after when going back
    public record Query(
            Optional<UnitId> scope,
            String words,
            Optional<Role> role,
            Optional<Cursor> after,
            boolean back,
            int rows) {}

    public record Cursor(String nameKey, AccountId id) {}

    public AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AccountRow> find(AccountId account) {
        return jdbc.sql(ROWS + "where a.id = ?")
                .param(account.value())
                .query(AccountList::row)
                .optional();
    }

    /// Always from the first to the last name, also when going back.
    public List<AccountRow> page(Query query) {
        String sql = ROWS
                + (query.scope().isPresent()
                        ? "join unit_above scope on scope.unit = a.unit and scope.above = :scope\n"
                        : "")
                + "where (:words = '' or a.name_key like :like or a.login like :like)\n"
                + "and (cast(:role as text) is null or a.role = :role)\n"
                + (query.after().isEmpty()
                        ? ""
                        : "and (a.name_key, a.id) " + (query.back() ? "<" : ">") + " (:name, :id)\n")
                + (query.back() ? "order by a.name_key desc, a.id desc" : "order by a.name_key, a.id")
                + " limit :rows";
        List<AccountRow> rows = jdbc.sql(sql)
                .param("scope", query.scope().map(UnitId::value).orElse(""))
                .param("words", query.words())
                .param("like", "%" + escaped(query.words()) + "%")
                .param("role", query.role().map(Role::name).orElse(null))
                .param("name", query.after().map(Cursor::nameKey).orElse(""))
                .param("id", query.after().map(cursor -> cursor.id().value()).orElse(0L))
                .param("rows", query.rows())
                .query(AccountList::row)
                .list();
        return query.back() ? rows.reversed() : rows;
    }

    private static String escaped(String words) {
        return words.replaceAll("([%_\\\\])", "\\\\$1");
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        Long member = row.getObject("member", Long.class);
        String memberName = row.getString("member_name");
        return new AccountRow(
                new AccountId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                row.getString("name_key"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("unit")).map(UnitId::new),
                Optional.ofNullable(row.getString("unit_name")),
                member == null
                        ? Optional.empty()
                        : Optional.of(
                                new AccountRow.Person(new MemberId(member), memberName == null ? "" : memberName)),
                access(row));
    }

    private static AccountRow.Access access(ResultSet row) throws SQLException {
        return new AccountRow.Access(
                row.getBoolean("demo"),
                row.getString("password_hash") != null,
                row.getString("totp_secret") != null,
                Optional.ofNullable(row.getString("external_name")),
                moment(row.getTimestamp("closed_at")),
                moment(row.getTimestamp("last_sign_in_at")));
    }

    private static Optional<Instant> moment(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
