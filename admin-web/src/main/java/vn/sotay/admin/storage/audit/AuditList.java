package vn.sotay.admin.storage.audit;

import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The trail, newest first, page by page. However much is kept, a page costs some index probes: see {@link
/// AuditChoice}.
public final class AuditList {
    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final AuditChoice choice;

    public AuditList(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.choice = new AuditChoice(jdbc);
    }

    /// At most so many entries on that side of the cursor, the newest first.
    public List<AuditRow> page(AuditFilter filter, Optional<AuditCursor> cursor, int atMost) {
        List<Long> chosen = choice.of(filter, cursor, atMost);
        if (chosen.isEmpty()) return List.of();
        return jdbc.sql(AuditRows.SELECT + " where e.id = any (?) order by e.at desc, e.id desc")
                .param(chosen.toArray(Long[]::new))
                .query(AuditRows::row)
                .list();
    }

    /// All that the filter lets through, the newest first, read some thousand at a time: no transaction is
    /// held open while somebody downloads.
    public Stream<AuditRow> all(AuditFilter filter) {
        return StreamSupport.stream(new Pages(filter), false).flatMap(List::stream);
    }

    private final class Pages extends Spliterators.AbstractSpliterator<List<AuditRow>> {
        private final AuditFilter filter;
        private Optional<AuditCursor> cursor = Optional.empty();

        Pages(AuditFilter filter) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.filter = filter;
        }

        @Override
        public boolean tryAdvance(Consumer<? super List<AuditRow>> reader) {
            List<AuditRow> page = page(filter, cursor, AT_ONCE);
            if (page.isEmpty()) return false;
            AuditRow last = page.getLast();
            cursor = Optional.of(new AuditCursor(last.at(), last.id(), true));
            reader.accept(page);
            return true;
        }
    }
}
