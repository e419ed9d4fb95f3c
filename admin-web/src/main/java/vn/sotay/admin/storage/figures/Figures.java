package vn.sotay.admin.storage.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.AgeBand;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// What a subtree has, added up from the count of each of its units.
public final class Figures {
    private static final String SUMS =
            sums(Stream.of("members", "full_members", "women", "exempt", "suspended", "interrupted", "linked"));

    private static final String AGES = sums(Stream.of("women", "men")
            .flatMap(gender -> Arrays.stream(AgeBand.values()).map(band -> column(gender, band))));

    private final JdbcClient jdbc;
    private final KeptFigures kept;

    public Figures(JdbcClient jdbc, KeptFigures kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /// The year whose ages are counted.
    public int year() {
        return kept.year();
    }

    /// Of the unit and all below it.
    public Counts of(UnitId unit) {
        kept.refresh();
        return jdbc.sql("select " + SUMS + """

                        from unit_above a join unit_figure f on f.unit = a.unit where a.above = ?""")
                .param(unit.value())
                .query((row, number) -> Counts.of(row))
                .single();
    }

    /// Of each unit directly below. Those that ended are not shown.
    public List<UnitCounts> below(UnitId unit) {
        kept.refresh();
        return jdbc.sql("select u.id, u.parent, u.kind, u.name, u.short_name, " + SUMS + """
                        , count(*) filter (where a.steps = 1 and below.ended_on is null) as parts
                        from unit u join unit_above a on a.above = u.id
                            join unit below on below.id = a.unit
                            left join unit_figure f on f.unit = a.unit
                        where u.parent = ? and u.ended_on is null
                        group by u.id""")
                .param(unit.value())
                .query((row, number) -> new UnitCounts(unit(row), Counts.of(row), row.getInt("parts")))
                .list();
    }

    /// Of the unit itself, without what is below it.
    public Counts directlyIn(UnitId unit) {
        kept.refresh();
        return jdbc.sql("select " + SUMS + " from unit_figure f where f.unit = ?")
                .param(unit.value())
                .query((row, number) -> Counts.of(row))
                .single();
    }

    /// Every band, youngest first.
    public List<AgeCounts> ages(UnitId unit) {
        kept.refresh();
        return jdbc.sql("select " + AGES + " from unit_above a join unit_figure f on f.unit = a.unit where a.above = ?")
                .param(unit.value())
                .query((row, number) -> agesOf(row))
                .single();
    }

    /// Channel → linked accounts, most first. A member may have several.
    public Map<String, Long> channels(UnitId unit) {
        kept.refresh();
        Map<String, Long> accounts = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.channel, sum(f.accounts) as accounts
                        from unit_above a join unit_channel_figure f on f.unit = a.unit
                        where a.above = ? group by f.channel order by accounts desc, f.channel""").param(unit.value()).query(row -> {
            accounts.put(row.getString("channel"), row.getLong("accounts"));
        });
        return accounts;
    }

    /// How many units of each kind there are below the unit.
    public Map<UnitKind, Long> kindsBelow(UnitId unit) {
        Map<UnitKind, Long> kinds = new EnumMap<>(UnitKind.class);
        jdbc.sql("""
                        select u.kind, count(*) as units from unit_above a join unit u on u.id = a.unit
                        where a.above = ? and a.steps > 0 and u.ended_on is null group by u.kind""").param(unit.value()).query(row -> {
            kinds.put(UnitKind.valueOf(row.getString("kind")), row.getLong("units"));
        });
        return kinds;
    }

    private static List<AgeCounts> agesOf(ResultSet row) throws SQLException {
        List<AgeCounts> ages = new ArrayList<>();
        for (AgeBand band : AgeBand.values())
            ages.add(new AgeCounts(band, row.getLong(column("women", band)), row.getLong(column("men", band))));
        return ages;
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getString("id")),
                Optional.ofNullable(row.getString("parent")).map(UnitId::new),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"));
    }

    private static String column(String gender, AgeBand band) {
        return gender + "_" + (band == AgeBand.OVER_60 ? "over" : band.name().toLowerCase(Locale.ROOT));
    }

    private static String sums(Stream<String> columns) {
        return columns.map(column -> "coalesce(sum(f." + column + "), 0) as " + column)
                .collect(Collectors.joining(", "));
    }
}
