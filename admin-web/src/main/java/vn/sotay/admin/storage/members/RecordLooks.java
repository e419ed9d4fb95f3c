package vn.sotay.admin.storage.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// Who looked at a person's record or changed it, as that person may know it.
///
/// Coming back to a record within ten minutes is the same look, so that paging does not flood the trail.
public final class RecordLooks {
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    public RecordLooks(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /// One look or change by somebody of the administration.
    ///
    /// @param role   of the account, as it is now
    /// @param office for which the role is held: "Đảng ủy phường Đông Lam"
    public record Look(String name, Role role, Optional<String> office, AuditAction action, Instant at) {}

    public void saw(SignedIn caller, MemberId member, UnitId unit) {
        if (sawJustNow(caller, member)) return;
        trail.record(AuditEvent.of(caller, AuditAction.MEMBER_SEEN, AuditEvent.About.member(member, unit)));
    }

    private boolean sawJustNow(SignedIn caller, MemberId member) {
        return jdbc.sql("""
                        select exists (select from audit_entry
                            where subject_kind = 'member' and subject = ? and account = ?
                                and action = 'MEMBER_SEEN' and at > now() - interval '10 minutes')""")
                .params(Long.toString(member.value()), caller.account().value())
                .query(Boolean.class)
                .single();
    }

    /// The latest looks and changes, newest first. What the person did in a chat is not among them.
    public List<Look> lookers(MemberId member, int most) {
        return jdbc.sql("""
                        select w.name, w.role, u.short_name, e.action, e.at
                        from audit_entry e join web_account w on w.id = e.account left join unit u on u.id = w.unit
                        where e.subject_kind = 'member' and e.subject = ? and e.action <> 'OWN_DATA_SEEN'
                        order by e.id desc limit ?""")
                .params(Long.toString(member.value()), most)
                .query(RecordLooks::look)
                .list();
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("short_name")),
                AuditAction.valueOf(row.getString("action")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
