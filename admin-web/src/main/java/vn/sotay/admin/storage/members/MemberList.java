package vn.sotay.admin.storage.members;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Lists of members, by given name, fifty or so at a time, however many there are.
///
/// Where few members come into question they are gathered through an index and then put in order; where many
/// do, the list is read in its order until the page is full. Which of the two is decided here, because a
/// planner that guesses wrong reads 480,000 rows to find nobody.
public final class MemberList {
    /// Lists longer than this say "more than".
    public static final int COUNTED = 1_000;

    /// What counting a long list may take.
    private static final String PATIENCE = "400ms";

    private static final int FEW_UNITS = 300;
    private static final int FEW_HITS = 10_000;
    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public MemberList(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Plan(Conditions conditions, boolean gather) {}

    /// @param mark where to go on; empty for the beginning
    public MemberPage page(MemberFilter filter, Optional<PageMark> mark, int size) {
        List<MemberRows.Found> found = new ArrayList<>();
        Plan plan = Objects.requireNonNull(transactions.execute(started -> {
            Plan made = plan(filter);
            found.addAll(found(made, mark, size + 1));
            return made;
        }));
        OptionalLong hits = plan.gather() ? hitsOf(found) : counted(plan);
        return MemberRows.page(found, hits, mark, size);
    }

    /// What is done with the rows of a whole list as they come.
    public interface Reader {
        void read(Stream<MemberPage.Row> rows) throws IOException;
    }

    /// All of the list, one after the other, however long it is.
    public void read(MemberFilter filter, Reader reader) throws IOException {
        try {
            transactions.executeWithoutResult(started -> stream(plan(filter).conditions(), reader));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void stream(Conditions conditions, Reader reader) {
        String sql = MemberRows.COLUMNS.formatted("0", "member m") + " where " + conditions.text()
                + " order by m.sort_key, m.id";
        try (Stream<MemberRows.Found> rows = jdbc
                .sql(sql)
                .withFetchSize(FETCHED_AT_ONCE)
                .params(conditions.values())
                .query(MemberRows::found)
                .stream()) {
            reader.read(rows.map(MemberRows.Found::row));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Plan plan(MemberFilter filter) {
        // A plan made for any values at all would be a bad one for nearly all.
        set("plan_cache_mode", "force_custom_plan");
        Conditions conditions = Conditions.of(filter);
        boolean narrow = addUnits(conditions, filter);
        boolean gather = narrow || filter.search().hasNumber() || findsFew(filter.search());
        return new Plan(conditions, gather);
    }

    private boolean addUnits(Conditions conditions, MemberFilter filter) {
        if (!filter.below()) {
            conditions.and("m.unit = :unit", "unit", filter.unit().value());
            return true;
        }
        List<String> units = jdbc.sql("select unit from unit_above where above = ? limit ?")
                .params(filter.unit().value(), FEW_UNITS + 1)
                .query((row, number) -> row.getString("unit"))
                .list();
        if (units.size() <= FEW_UNITS) {
            conditions.and("m.unit = any(:units)", "units", units.toArray(String[]::new));
            return true;
        }
        conditions.and(
                "exists (select from unit_above a where a.unit = m.unit and a.above = :scope)",
                "scope",
                filter.unit().value());
        return false;
    }

    /// Whether the words fit so few that all of them are quickly gathered.
    private boolean findsFew(SearchText search) {
        if (search.words().isEmpty()) return false;
        long hits = jdbc.sql("select count(*) from (select from member m where m.erased_at is null and "
                        + Conditions.WORDS + " limit :most) counted")
                .param("words", search.asWordQuery())
                .param("most", FEW_HITS + 1)
                .query(Long.class)
                .single();
        return hits <= FEW_HITS;
    }

    private List<MemberRows.Found> found(Plan plan, Optional<PageMark> mark, int most) {
        JdbcClient.StatementSpec statement = jdbc.sql(
                        plan.gather() ? gathered(plan.conditions(), mark) : inOrder(plan.conditions(), mark))
                .params(plan.conditions().values())
                .param("most", most);
        mark.ifPresent(at -> statement.param("at", at.sortKey()).param("at_id", at.id()));
        return statement.query(MemberRows::found).list();
    }

    private static String gathered(Conditions conditions, Optional<PageMark> mark) {
        return "with found as materialized (select m.id, m.sort_key from member m where " + conditions.text() + "), "
                + "page as (select m.id, m.sort_key from found m where true" + after(mark) + order(mark)
                + " limit :most) "
                + MemberRows.COLUMNS.formatted("(select count(*) from found)", MemberRows.OF_THE_PAGE)
                + order(mark);
    }

    private static String inOrder(Conditions conditions, Optional<PageMark> mark) {
        return "with page as materialized (select m.id, m.sort_key from member m where " + conditions.text()
                + after(mark) + order(mark) + " limit :most) "
                + MemberRows.COLUMNS.formatted("0", MemberRows.OF_THE_PAGE) + order(mark);
    }

    private static String after(Optional<PageMark> mark) {
        return mark.map(at -> " and (m.sort_key, m.id) " + (at.backwards() ? "<" : ">") + " (:at, :at_id)")
                .orElse("");
    }

    private static String order(Optional<PageMark> mark) {
        return mark.filter(PageMark::backwards).isPresent()
                ? " order by m.sort_key desc, m.id desc"
                : " order by m.sort_key, m.id";
    }

    private static OptionalLong hitsOf(List<MemberRows.Found> found) {
        return OptionalLong.of(found.isEmpty() ? 0 : found.getFirst().hits());
    }

    /// Empty when it takes too long: a list is not kept waiting for its length.
    private OptionalLong counted(Plan plan) {
        String sql = "select count(*) from (select from member m where "
                + plan.conditions().text() + " order by m.sort_key, m.id limit :most) counted";
        try {
            return OptionalLong.of(Objects.requireNonNull(transactions.execute(started -> {
                set("plan_cache_mode", "force_custom_plan");
                set("statement_timeout", PATIENCE);
                return jdbc.sql(sql)
                        .params(plan.conditions().values())
                        .param("most", COUNTED + 1)
                        .query(Long.class)
                        .single();
            })));
        } catch (QueryTimeoutException tooMany) {
            return OptionalLong.empty();
        }
    }

    /// For this transaction.
    private void set(String setting, String value) {
        jdbc.sql("select set_config(?, ?, true)").params(setting, value).query(row -> {});
    }
}
