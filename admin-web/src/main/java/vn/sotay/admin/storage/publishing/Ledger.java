package vn.sotay.admin.storage.publishing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.ReceiverState;
import vn.sotay.publishing.delivery.Unreached;

/// How far a publication got. Numbers add up to the audience; names are for the member's own branch alone
/// (domain facts, §6: who read what is sensitive).
public final class Ledger {
    private final JdbcClient jdbc;

    public Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param states  of all receivers
    /// @param waiting why those wait who do
    /// @param open    why those are not reached who are not
    public record Totals(Map<ReceiverState, Long> states, Map<Unreached, Long> waiting, Map<Unreached, Long> open) {
        public Map<Unreached, Long> reasonsOf(ReceiverState state) {
            return state == ReceiverState.WAITING ? waiting : open;
        }

        public long of(ReceiverState state) {
            return Objects.requireNonNullElse(states.get(state), 0L);
        }

        public long all() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }

        /// Who has let us know anything.
        public long answered() {
            return of(ReceiverState.RECEIVED) + of(ReceiverState.READ) + of(ReceiverState.UNDERSTOOD);
        }
    }

    /// One unit with all below it.
    public record Line(UnitId unit, String name, boolean hasBelow, Totals totals) {}

    /// One receiver, for the branch itself.
    ///
    /// @param phone empty where none is kept
    public record Named(String name, String fileNumber, ReceiverState state, Optional<Unreached> why, String phone) {}

    /// Of a unit and all below it.
    public Totals totals(PublicationId publication, UnitId unit) {
        Sum sum = new Sum();
        jdbc.sql("""
                        select r.state, r.why, count(*) as times from publication_receiver r
                        join unit_above x on x.unit = r.unit and x.above = ? where r.publication = ? group by 1, 2""").params(unit.value(), publication.value()).query(row -> {
            sum.add(row.getString("state"), row.getString("why"), row.getLong("times"));
        });
        return sum.totals();
    }

    public Totals totals(PublicationId publication) {
        Sum sum = new Sum();
        jdbc.sql("select state, why, count(*) as times from publication_receiver where publication = ? group by 1, 2")
                .param(publication.value())
                .query(row -> {
                    sum.add(row.getString("state"), row.getString("why"), row.getLong("times"));
                });
        return sum.totals();
    }

    /// The units directly below `above` that have receivers, and `above` itself where it has some of its own.
    public List<Line> below(PublicationId publication, UnitId above) {
        Map<String, Sum> sums = new TreeMap<>();
        jdbc.sql("""
                        with counted as materialized (
                            select unit, state, why, count(*) as times from publication_receiver
                            where publication = ? group by 1, 2, 3)
                        select coalesce(child.id, c.unit) as line, c.state, c.why, sum(c.times) as times from counted c
                        join unit_above x on x.unit = c.unit and x.above = ?
                        left join unit_above y on y.unit = c.unit and y.steps = x.steps - 1 and x.steps > 0
                        left join unit child on child.id = y.above
                        group by 1, 2, 3""").params(publication.value(), above.value()).query(row -> {
            sums.computeIfAbsent(Objects.requireNonNull(row.getString("line")), line -> new Sum())
                    .add(row.getString("state"), row.getString("why"), row.getLong("times"));
        });
        return named(sums, above);
    }

    private List<Line> named(Map<String, Sum> sums, UnitId above) {
        return jdbc.sql("""
                        select u.id, u.short_name, u.id <> ? and exists (select from unit c where c.parent = u.id) as deep
                        from unit u where u.id = any(?) order by u.id = ? desc, u.search_key""")
                .param(above.value())
                .param(sums.keySet().toArray(String[]::new))
                .param(above.value())
                .query((row, number) -> new Line(
                        new UnitId(row.getString("id")),
                        row.getString("short_name"),
                        row.getBoolean("deep"),
                        Objects.requireNonNull(sums.get(row.getString("id"))).totals()))
                .list();
    }

    /// Who of one branch, its cells included, stands where.
    ///
    /// @param onlyOpen only those who have not been told
    public List<Named> names(PublicationId publication, UnitId branch, boolean onlyOpen) {
        return jdbc.sql("""
                        select m.full_name, m.file_number, r.state, r.why, coalesce(m.phone, '') as phone
                        from publication_receiver r join member m on m.id = r.member
                        where r.publication = ? and r.unit in (select unit from unit_above where above = ?)
                            and m.erased_at is null
                            and (not ? or r.state in ('WAITING', 'UNREACHED', 'UNKNOWN'))
                        order by m.sort_key, m.id""")
                .params(publication.value(), branch.value(), onlyOpen)
                .query((row, number) -> new Named(
                        row.getString("full_name"),
                        Optional.ofNullable(row.getString("file_number")).orElse(""),
                        ReceiverState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("why")).map(Unreached::valueOf),
                        row.getString("phone")))
                .list();
    }

    /// Adds up.
    private static final class Sum {
        private final Map<ReceiverState, Long> states = new EnumMap<>(ReceiverState.class);
        private final Map<Unreached, Long> waiting = new EnumMap<>(Unreached.class);
        private final Map<Unreached, Long> open = new EnumMap<>(Unreached.class);

        void add(String state, @Nullable String why, long times) {
            ReceiverState stands = ReceiverState.valueOf(state);
            states.merge(stands, times, Long::sum);
            if (why == null) return;
            if (stands == ReceiverState.WAITING) waiting.merge(Unreached.valueOf(why), times, Long::sum);
            if (stands == ReceiverState.UNREACHED) open.merge(Unreached.valueOf(why), times, Long::sum);
        }

        Totals totals() {
            return new Totals(Map.copyOf(states), Map.copyOf(waiting), Map.copyOf(open));
        }
    }
}
