package vn.sotay.admin.storage.figures;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.AgeBand;
import vn.sotay.organisation.MemberStatus;

/// Counts anew the units where something changed. Reading begins with this, so what is read is true as of
/// that moment; when nothing changed it costs one look at an empty table.
public final class KeptFigures {

    private static final String COUNTED = Arrays.stream(MemberStatus.values())
            .filter(MemberStatus::isMember)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "m.erased_at is null and m.status in (", ")"));

    private static final String COUNT = """
            insert into unit_figure
            select m.unit, :year, count(*), count(m.official_on), count(*) filter (where m.gender = 'FEMALE'),
                count(*) filter (where m.status = 'EXEMPT'), count(*) filter (where m.status = 'SUSPENDED'),
                count(*) filter (where m.status = 'INTERRUPTED'),
                count(*) filter (where exists (select from channel_account a where a.member = m.id)),
                %s
            from member m where m.unit = any(:units) and %s group by m.unit""".formatted(ages("FEMALE") + ", " + ages("MALE"), COUNTED);

    private static final String COUNT_ACCOUNTS = """
            insert into unit_channel_figure
            select m.unit, a.channel, count(*) from member m join channel_account a on a.member = m.id
            where m.unit = any(:units) and %s group by m.unit, a.channel""".formatted(COUNTED);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    public KeptFigures(JdbcClient jdbc, TransactionTemplate transactions, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.time = time;
    }

    /// The year whose ages are counted.
    public int year() {
        return VietnamTime.day(time.instant()).getYear();
    }

    /// Counts what is stale.
    ///
    /// @return of how many units
    public int refresh() {
        return isFresh() ? 0 : Objects.requireNonNull(transactions.execute(started -> countAnew()));
    }

    private boolean isFresh() {
        return jdbc.sql("""
                        select not exists (select from figure_stale)
                            and not exists (select from unit_figure where year < :year)""").param("year", year()).query(Boolean.class).single();
    }

    /// One at a time, each statement on what was committed before it: what changes meanwhile has said so
    /// once more.
    private int countAnew() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('unit_figure'))").query(row -> {});
        String[] units = staleUnits().toArray(String[]::new);
        if (units.length == 0) return 0;
        for (String table : List.of("unit_figure", "unit_channel_figure"))
            jdbc.sql("delete from " + table + " where unit = any(:units)")
                    .param("units", units)
                    .update();
        jdbc.sql(COUNT).param("units", units).param("year", year()).update();
        jdbc.sql(COUNT_ACCOUNTS).param("units", units).update();
        return units.length;
    }

    /// Members are looked up one by one: a join would read them all, because nothing tells beforehand how
    /// few they are.
    private List<String> staleUnits() {
        return jdbc.sql("""
                        with said as (delete from figure_stale returning unit, member),
                        meant as (
                            select coalesce(unit, (select m.unit from member m where m.id = said.member)) as unit from said
                            union select unit from unit_figure where year < :year)
                        select unit from meant where unit is not null""")
                .param("year", year())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static String ages(String gender) {
        return Arrays.stream(AgeBand.values())
                .map(band -> "count(*) filter (where m.gender = '" + gender + "' and " + age(band) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String age(AgeBand band) {
        OptionalInt to = band.to();
        String young = band == AgeBand.TO_30 ? "" : ":year - m.born >= " + band.from();
        String old = to.isEmpty() ? "" : ":year - m.born <= " + to.getAsInt();
        return young + (young.isEmpty() || old.isEmpty() ? "" : " and ") + old;
    }
}
