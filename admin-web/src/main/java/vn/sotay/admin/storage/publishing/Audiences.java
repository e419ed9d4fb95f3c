package vn.sotay.admin.storage.publishing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.PublicationId;

/// Who an audience is, within the units of whoever publishes.
public final class Audiences {
    /// Members of the audience, as `meant (id, unit)`; those below `:scope` only, whoever the form names.
    private static final String MEANT = """
            with meant as (
                select m.id, m.unit from member m
                where m.erased_at is null and m.status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')
                    and (:exempt or m.status = 'ACTIVE')
                    and m.unit in (select s.unit from unit_above s where s.above = :scope)
                    and (m.file_number = any(:list)
                        or (m.unit in (select x.unit from unit_above x where x.above = any(:units) and (:below or x.steps = 0))
                            and (cardinality(:kinds::text[]) = 0
                                or ('FULL' = any(:kinds) and m.official_on is not null)
                                or ('PROBATIONARY' = any(:kinds) and m.official_on is null)
                                or ('POST' = any(:kinds) and m.post <> 'NONE'))))
                    and (not :trial or exists (select from publishing_test_member t where t.member = m.id)))
            """;

    private final JdbcClient jdbc;

    public Audiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An audience for one publisher.
    ///
    /// @param scope the publisher's unit
    /// @param trial whether only test members count
    public record Asked(Audience audience, UnitId scope, boolean trial) {}

    /// How many they are, and how they can be told now.
    ///
    /// @param byChannel  how many would be told there first
    /// @param notLinked  how many have linked nothing
    /// @param unreachable how many have linked something that nothing reaches
    /// @param unknown    file numbers that nobody of the scope has
    public record Count(
            long size, Map<String, Long> byChannel, long notLinked, long unreachable, List<String> unknown) {}

    public Count count(Asked asked) {
        Map<String, Long> ways = new TreeMap<>();
        given(MEANT + """
                , best as (
                    select meant.id, b.channel, b.reachable from meant left join lateral (
                        select a.channel, c.unreachable_since is null as reachable from channel_account a
                        left join contact c on (c.channel, c.bot, c.account) = (a.channel, a.bot, a.id)
                        where a.member = meant.id
                        order by c.unreachable_since is null desc, a.preferred desc, a.channel = 'telegram',
                            c.heard_at desc nulls last, a.number limit 1) b on true)
                select case when channel is null then '' when reachable then channel else '-' end as way, count(*) as times
                from best group by 1""", asked).query(row -> {
            ways.put(Objects.requireNonNull(row.getString("way")), row.getLong("times"));
        });
        long size = ways.values().stream().mapToLong(Long::longValue).sum();
        long notLinked = Objects.requireNonNullElse(ways.remove(""), 0L);
        long unreachable = Objects.requireNonNullElse(ways.remove("-"), 0L);
        return new Count(size, Map.copyOf(ways), notLinked, unreachable, unknown(asked));
    }

    public long size(Asked asked) {
        return given(MEANT + "select count(*) from meant", asked)
                .query(Long.class)
                .single();
    }

    private List<String> unknown(Asked asked) {
        if (asked.audience().fileNumbers().isEmpty()) return List.of();
        return jdbc.sql("""
                        select number from unnest(?::text[]) as number where not exists (
                            select from member m join unit_above a on a.unit = m.unit and a.above = ?
                            where m.file_number = number and m.erased_at is null) limit 20""")
                .params(numbers(asked.audience()), asked.scope().value())
                .query((row, nth) -> Objects.requireNonNull(row.getString("number")))
                .list();
    }

    /// Writes the receivers down, all in one statement.
    ///
    /// @return how many they are
    int write(PublicationId publication, Asked asked) {
        return given(MEANT + """
                insert into publication_receiver (publication, member, unit)
                select :publication, id, unit from meant order by unit, id""", asked)
                .param("publication", publication.value())
                .update();
    }

    private StatementSpec given(String sql, Asked asked) {
        Audience audience = asked.audience();
        return jdbc.sql(sql)
                .param("scope", asked.scope().value())
                .param("trial", asked.trial())
                .param("exempt", audience.exempt())
                .param("below", audience.below())
                .param("units", audience.units().stream().map(UnitId::value).toArray(String[]::new))
                .param("kinds", audience.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("list", numbers(audience));
    }

    private static String[] numbers(Audience audience) {
        return audience.fileNumbers().toArray(String[]::new);
    }
}
