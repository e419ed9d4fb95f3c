package vn.sotay.admin.pages.members;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.servers.SharedApplication;

/// Two branches of a commune of the demo province, and people in them whom no other test knows.
final class Village {
    final String commune = "xa-" + UUID.randomUUID();
    final String here = "chi-bo-" + UUID.randomUUID();
    final String there = "chi-bo-" + UUID.randomUUID();

    Village() {
        unit(commune, "lam-giang", "COMMITTEE", "Đảng bộ xã Thử");
        unit(here, commune, "BRANCH", "Chi bộ thôn Đây");
        unit(there, commune, "BRANCH", "Chi bộ thôn Kia");
    }

    static void unit(String id, @Nullable String parent, String kind, String name) {
        SharedApplication.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, parent, kind, name, name))
                .update();
    }

    long member(String name) {
        return memberOf(here, name);
    }

    static long memberOf(String unit, String name) {
        return SharedApplication.jdbc()
                .sql("""
                        insert into member (full_name, gender, born, joined_on, official_on, unit, post)
                        values (?, 'FEMALE', 1986, '2012-09-02', '2013-09-02', ?, 'NONE') returning id""")
                .params(name, unit)
                .query(Long.class)
                .single();
    }

    static String field(String column, long member) {
        return SharedApplication.jdbc()
                .sql("select coalesce(" + column + "::text, '') from member where id = ?")
                .param(member)
                .query(String.class)
                .single();
    }

    /// How often something was done to the member.
    static long inTheTrail(String action, long member) {
        return SharedApplication.jdbc()
                .sql("select count(*) from audit_entry where subject_kind = 'member' and subject = ? and action = ?")
                .params(Long.toString(member), action)
                .query(Long.class)
                .single();
    }
}
