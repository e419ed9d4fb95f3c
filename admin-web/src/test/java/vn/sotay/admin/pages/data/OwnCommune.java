package vn.sotay.admin.pages.data;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.web.Administration;
import vn.sotay.organisation.access.Role;

/// A commune of a test's own in the shared application, beside the demo handbook: a branch, its members,
/// and somebody of each role.
public final class OwnCommune {
    private static final JdbcClient JDBC = SharedApplication.jdbc();

    private final String id = "xa-" + UUID.randomUUID();
    private final String branch = "cb-" + id;

    public OwnCommune() {
        JDBC.sql("insert into unit values (?, null, 'COMMITTEE', 'Đảng bộ xã Thử', 'Đảng ủy xã Thử')")
                .param(id)
                .update();
        JDBC.sql("insert into unit values (?, ?, 'BRANCH', 'Chi bộ thôn Thử', 'Chi bộ thôn Thử')")
                .params(branch, id)
                .update();
    }

    public String id() {
        return id;
    }

    public String branch() {
        return branch;
    }

    public long aMember(String name, String status) {
        return JDBC.sql("""
                        insert into member (file_number, full_name, gender, born, joined_on, unit, post, phone, status)
                        values (?, ?, 'FEMALE', 1986, '2012-09-02', ?, 'NONE', '0912345678', ?) returning id""")
                .params(UUID.randomUUID().toString().substring(0, 8), name, branch, status)
                .query(Long.class)
                .single();
    }

    /// Somebody of that role here; a secretary at the branch.
    public Administration signedIn(Role role) {
        return signedIn(role, null);
    }

    /// @param member whose account it is; may be null
    public Administration signedIn(Role role, @Nullable Long member) {
        String login = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        JDBC.sql("""
                        insert into web_account (login, name, role, unit, member, password_hash, demo)
                        select ?, ?, ?, ?, ?, password_hash, true from web_account where login = 'canbo'""")
                .params(
                        login,
                        "Người " + role,
                        role.name(),
                        role == Role.SECRETARY || role == Role.MEMBER ? branch : id)
                .param(member)
                .update();
        return Administration.at(SharedApplication.url(), login, DemoAccounts.PASSWORD);
    }

    public long entry(String action, long member, String before, String after) {
        long entry = JDBC.sql("""
                        insert into audit_entry (account, address, action, subject_kind, subject, unit)
                        select id, '10.9.8.7', ?, 'member', ?, ? from web_account where login = 'canbo' returning id""")
                .params(action, Long.toString(member), branch)
                .query(Long.class)
                .single();
        JDBC.sql("insert into audit_change values (?, ?, ?::jsonb, ?::jsonb)")
                .params(entry, member, before, after)
                .update();
        return entry;
    }

    public long count(String sql, Object... values) {
        return JDBC.sql(sql).params(values).query(Long.class).single();
    }

    public void execute(String sql, Object... values) {
        JDBC.sql(sql).params(values).update();
    }
}
