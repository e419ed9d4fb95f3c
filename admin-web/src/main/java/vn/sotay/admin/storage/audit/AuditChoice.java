package vn.sotay.admin.storage.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.organisation.UnitId;

/// Chooses the entries of a page by the index that leads to them soonest. The few newest of each account or
/// unit are merged where there are few of these; of a large subtree most entries are ours, so they are
/// taken in the order of time. A subject has few entries of its own.
final class AuditChoice {
    private static final int FEW = 400;

    private final JdbcClient jdbc;

    AuditChoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The ids of at most so many entries on that side of the cursor.
    List<Long> of(AuditFilter filter, Optional<AuditCursor> cursor, int atMost) {
        Optional<List<String>> units = filter.scope().map(this::unitsOf).filter(all -> all.size() <= FEW);
        Where where = new Where(cursor.map(AuditCursor::older).orElse(true), atMost);
        where.between(filter.span(), cursor);
        filter.action().ifPresent(where::did);
        if (filter.about().isEmpty() && filter.who().isEmpty() && units.isPresent())
            return read(where, where.fewOf("unit", units.get().toArray(String[]::new)));
        filter.scope().ifPresent(where::within);
        if (filter.about().isPresent())
            return read(where, where.about(filter.about().get(), who(filter)));
        if (filter.who().isPresent())
            return read(where, where.fewOf("account", accounts(filter.who().get())));
        return read(where, where.byTime());
    }

    private List<Long> read(Where where, String sql) {
        return jdbc.sql(sql)
                .params(where.values)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private List<String> unitsOf(UnitId scope) {
        return jdbc.sql("select unit from unit_above where above = ? limit ?")
                .params(scope.value(), FEW + 1)
                .query((row, number) -> Objects.requireNonNull(row.getString("unit")))
                .list();
    }

    private Long @Nullable [] who(AuditFilter filter) {
        return filter.who().map(this::accounts).orElse(null);
    }

    private Long[] accounts(AuditFilter.Who who) {
        String like =
                "%" + who.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql("""
                        select id from web_account
                        where (plain(name) like plain(?) or login like lower(?)) and (? or role <> 'MEMBER')
                        order by id limit ?""")
                .params(like, like, who.alsoMembers(), FEW)
                .query((row, number) -> row.getLong("id"))
                .list()
                .toArray(Long[]::new);
    }

    /// Conditions on `audit_entry e` with their values, in step.
    private static final class Where {
        private final StringBuilder conditions = new StringBuilder();
        private final List<Object> values = new ArrayList<>();
        private final boolean older;
        private final int atMost;

        Where(boolean older, int atMost) {
            this.older = older;
            this.atMost = atMost;
        }

        void between(AuditFilter.Span span, Optional<AuditCursor> cursor) {
            conditions.append("e.at >= ? and e.at < ?");
            values.add(span.from().atOffset(ZoneOffset.UTC));
            values.add(span.until().atOffset(ZoneOffset.UTC));
            cursor.ifPresent(place -> {
                conditions.append(older ? " and (e.at, e.id) < (?, ?)" : " and (e.at, e.id) > (?, ?)");
                values.add(utc(place.at()));
                values.add(place.id());
            });
        }

        private static Object utc(Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }

        void did(AuditAction action) {
            conditions.append(" and e.action = ?");
            values.add(action.name());
        }

        /// Asked of each entry that comes up, so that the order of time is kept.
        void within(UnitId scope) {
            conditions.append(" and (select true from unit_above x where x.unit = e.unit and x.above = ?)");
            values.add(scope.value());
        }

        String byTime() {
            return "select e.id from audit_entry e where " + conditions + inOrder();
        }

        String about(AuditFilter.About about, Long @Nullable [] accounts) {
            StringBuilder subject = new StringBuilder("select * from audit_entry where subject_kind = ?");
            values.addFirst(about.kind());
            about.id().ifPresent(id -> {
                subject.append(" and subject = ?");
                values.add(1, id);
                subject.append(" offset 0");
            });
            if (accounts != null) {
                conditions.append(" and e.account = any (?)");
                values.add(accounts);
            }
            return "select e.id from (" + subject + ") e where " + conditions + inOrder();
        }

        <T> String fewOf(String column, T[] each) {
            values.addFirst(each);
            String type = column.equals("unit") ? "text[]" : "bigint[]";
            String newest =
                    "select e.at, e.id from audit_entry e where e." + column + " = s.one and " + conditions + inOrder();
            return "select e.id from unnest(?::" + type + ") as s (one) cross join lateral (" + newest + ") e"
                    + inOrder();
        }

        private String inOrder() {
            values.add(atMost);
            return older ? " order by e.at desc, e.id desc limit ?" : " order by e.at, e.id limit ?";
        }
    }
}
