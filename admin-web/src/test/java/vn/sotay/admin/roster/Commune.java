package vn.sotay.admin.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A commune of its own for a test: a committee with two branches, "Chi bộ 1" and "Chi bộ 2".
record Commune(JdbcClient jdbc, String id) {
    static Commune founded(JdbcClient jdbc) {
        Commune commune = new Commune(jdbc, "xa-" + UUID.randomUUID());
        commune.unit(commune.id, null, "COMMITTEE", "Đảng bộ xã");
        for (int branch = 1; branch <= 2; branch++)
            commune.unit(commune.branch(branch), commune.id, "BRANCH", "Chi bộ " + branch);
        return commune;
    }

    String branch(int number) {
        return id + "-" + number;
    }

    private void unit(String unit, @Nullable String parent, String kind, String name) {
        jdbc.sql("insert into unit (id, parent, kind, name, short_name) values (?, ?, ?, ?, ?)")
                .param(unit)
                .param(parent)
                .param(kind)
                .param(name)
                .param(name)
                .update();
    }

    long members() {
        return number("select count(*) from member m join unit_above a on a.unit = m.unit where a.above = ?");
    }

    long versions() {
        return number(
                "select coalesce(sum(version), 0) from member m join unit_above a on a.unit = m.unit where a.above = ?");
    }

    long entries() {
        return number("select count(*) from audit_entry e join unit_above a on a.unit = e.unit where a.above = ?");
    }

    private long number(String sql) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }

    String text(String sql) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }
}
