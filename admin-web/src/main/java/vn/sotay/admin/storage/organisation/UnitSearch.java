package vn.sotay.admin.storage.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// Finds living units by parts of their names, with or without tone marks.
public final class UnitSearch {
    private static final int MOST_WORDS = 12;

    private final JdbcClient jdbc;

    /// @param scope within which unit, itself included; empty for all
    /// @param kinds empty for any
    public record Query(String words, Optional<UnitId> scope, Collection<UnitKind> kinds, int atMost) {}

    /// @param path names from the top of the scope down to the one above the unit
    public record Hit(UnitId id, UnitKind kind, String name, List<String> path) {}

    public UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose name begins so comes first, then what stands higher. Nothing for no words.
    public List<Hit> find(Query query) {
        String[] words = wordsOf(query.words());
        if (words.length == 0) return List.of();
        String scope = query.scope().map(UnitId::value).orElse(null);
        return jdbc.sql("""
                        with hit as (
                            select u.id, u.kind, u.name,
                                row_number() over (order by u.name_key like ? desc,
                                    (select max(steps) from unit_above where unit = u.id), length(u.name), u.name_key) as place
                            from unit u
                            where u.ended_on is null and u.search_key like all (?) and u.kind = any (?)
                                and (cast(? as text) is null
                                    or exists (select 1 from unit_above a where a.unit = u.id and a.above = ?))
                            order by place limit ?)
                        select h.id, h.kind, h.name, array(
                            select up.name from unit_above a join unit up on up.id = a.above
                            where a.unit = h.id and a.steps > 0 and (cast(? as text) is null
                                or exists (select 1 from unit_above s where s.unit = a.above and s.above = ?))
                            order by a.steps desc) as path
                        from hit h order by place""")
                .params(Arrays.asList(
                        String.join(" ", plainWords(query.words())) + "%",
                        words,
                        kinds(query),
                        scope,
                        scope,
                        query.atMost(),
                        scope,
                        scope))
                .query((row, number) -> new Hit(
                        new UnitId(row.getString("id")),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        List.of((String[])
                                Objects.requireNonNull(row.getArray("path")).getArray())))
                .list();
    }

    private static String[] kinds(Query query) {
        Collection<UnitKind> kinds = query.kinds().isEmpty() ? List.of(UnitKind.values()) : query.kinds();
        return kinds.stream().map(UnitKind::name).toArray(String[]::new);
    }

    private static String[] wordsOf(String words) {
        return Arrays.stream(plainWords(words)).map(word -> "% " + word + "%").toArray(String[]::new);
    }

    /// Folding leaves letters and digits only, so nothing in it means something to `like`.
    private static String[] plainWords(String words) {
        return Arrays.stream(VietnameseText.folded(words).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }
}
