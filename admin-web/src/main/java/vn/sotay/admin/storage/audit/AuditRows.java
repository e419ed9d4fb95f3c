package vn.sotay.admin.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.access.Role;

/// Reads entries with the names of who and what.
final class AuditRows {
    /// A subject is a text; it names a member or an account only where it is a number.
    static final String SELECT = """
            select e.id, e.unit, e.at, e.action, e.address, e.subject_kind, e.subject, e.actor_member is not null as by_member,
                coalesce(a.name, am.full_name) as actor, a.role as actor_role,
                coalesce(su.name, sm.full_name, sa.name) as subject_name, sa.role as subject_role, u.name as unit_name,
                array(select jsonb_object_keys(coalesce(c.before, '{}') || coalesce(c.after, '{}')) order by 1) as fields,
                c.before, c.after, c.member
            from audit_entry e
            left join web_account a on a.id = e.account
            left join member am on am.id = e.actor_member
            left join unit u on u.id = e.unit
            left join unit su on e.subject_kind = 'unit' and su.id = e.subject
            left join member sm on sm.id = case
                when e.subject_kind = 'member' and e.subject ~ '^[0-9]{1,18}$' then e.subject::bigint end
            left join web_account sa on sa.id = case
                when e.subject_kind = 'account' and e.subject ~ '^[0-9]{1,18}$' then e.subject::bigint end
            left join audit_change c on c.entry = e.id""";

    private AuditRows() {}

    static AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditRow.Who(text(row, "actor"), role(row, "actor_role"), row.getBoolean("by_member")),
                new AuditRow.What(
                        row.getString("action"),
                        row.getString("subject_kind"),
                        row.getString("subject"),
                        text(row, "subject_name"),
                        role(row, "subject_role"),
                        text(row, "unit_name")),
                row.getString("address"),
                List.of((String[]) row.getArray("fields").getArray()));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Role> role(ResultSet row, String column) throws SQLException {
        return text(row, column).map(Role::valueOf);
    }
}
