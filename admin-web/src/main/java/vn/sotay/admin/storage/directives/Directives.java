package vn.sotay.admin.storage.directives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.Duty;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.UnitId;

/// Directives: given once, followed down the levels.
public final class Directives {
    private static final String SELECT = """
            select d.*, u.short_name as unit_name from directive d join unit u on u.id = d.unit
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DutyNews news;

    public Directives(JdbcClient jdbc, TransactionTemplate transactions, DutyNews news) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.news = news;
    }

    /// A directive about to be given.
    ///
    /// @param to   the committees and branches that must act
    /// @param form sent twice, it gives one
    public record Draft(
            UUID form, Optional<DirectiveId> parent, UnitId unit, About about, LocalDate due, Collection<UnitId> to) {}

    /// @param internal whether the title may not stand on servers abroad
    public record About(DocumentId document, String title, boolean internal, DocumentKind what) {}

    /// Gives it, and tells the officers of each.
    public DirectiveId give(Draft draft, SignedIn by, Instant now) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<Long> made = jdbc.sql("""
                            insert into directive (parent, unit, document, title, internal, what, due_on, form, made_by, made_at)
                            values (?::bigint, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (form) do nothing returning id""")
                    .param(draft.parent().map(DirectiveId::value).orElse(null))
                    .params(
                            draft.unit().value(),
                            draft.about().document().value(),
                            draft.about().title())
                    .params(draft.about().internal(), draft.about().what().name(), draft.due(), draft.form())
                    .params(by.account().value(), now.atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .optional();
            if (made.isEmpty()) return ofForm(draft.form());
            jdbc.sql("""
                            insert into duty (directive, unit, due_on)
                            select ?, id, ? from unit where id = any(?) and ended_on is null order by id""")
                    .params(made.get(), draft.due())
                    .param(draft.to().stream().map(UnitId::value).toArray(String[]::new))
                    .update();
            DirectiveId id = new DirectiveId(made.get());
            duties(List.of(id)).getOrDefault(id, List.of()).forEach(duty -> news.given(duty, now));
            return id;
        }));
    }

    private DirectiveId ofForm(UUID form) {
        return new DirectiveId(jdbc.sql("select id from directive where form = ?")
                .param(form)
                .query(Long.class)
                .single());
    }

    /// Those of the unit itself, newest first.
    public List<Directive> of(UnitId unit, int atMost) {
        return withDuties(jdbc.sql(SELECT + "where d.unit = ? order by d.id desc limit ?")
                .params(unit.value(), atMost)
                .query(Directives::bare)
                .list());
    }

    /// The directive and all that hand it down, in the order of the levels.
    public List<Directive> cascade(DirectiveId top) {
        return withDuties(jdbc.sql("""
                        with recursive below as (
                            select id, 0 as level from directive where id = ?
                            union all
                            select d.id, b.level + 1 from directive d join below b on d.parent = b.id where b.level < 6)
                        """ + SELECT + "join below b on b.id = d.id order by b.level, d.id limit 2000")
                .param(top.value())
                .query(Directives::bare)
                .list());
    }

    public Optional<Directive> find(DirectiveId id) {
        return withDuties(jdbc.sql(SELECT + "where d.id = ?")
                        .param(id.value())
                        .query(Directives::bare)
                        .list())
                .stream()
                .findFirst();
    }

    /// Whether a unit has a duty under it, so that its officers may look.
    public boolean concerns(DirectiveId id, UnitId unit) {
        return jdbc.sql("select exists (select from duty where directive = ? and unit = ?)")
                .params(id.value(), unit.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<UnitId> unitOf(DirectiveId id) {
        return jdbc.sql("select unit from directive where id = ?")
                .param(id.value())
                .query((row, number) -> new UnitId(row.getString("unit")))
                .optional();
    }

    private List<Directive> withDuties(List<Directive> bare) {
        Map<DirectiveId, List<Duty>> duties =
                duties(bare.stream().map(Directive::id).toList());
        return bare.stream()
                .map(one -> new Directive(
                        one.id(), one.parent(), one.given(), one.due(), duties.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<DirectiveId, List<Duty>> duties(List<DirectiveId> of) {
        return jdbc
                .sql(DutyRows.SELECT + "where y.directive = any(?) order by u.search_key, y.id")
                .param(of.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query(DutyRows::duty)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Duty::directive));
    }

    private static Directive bare(ResultSet row, int number) throws SQLException {
        long parent = row.getLong("parent");
        Optional<DirectiveId> above = row.wasNull() ? Optional.empty() : Optional.of(new DirectiveId(parent));
        return new Directive(
                new DirectiveId(row.getLong("id")),
                above,
                new Directive.Given(
                        new UnitId(row.getString("unit")),
                        row.getString("unit_name"),
                        new DocumentId(row.getLong("document")),
                        row.getString("title"),
                        DocumentKind.valueOf(row.getString("what"))),
                row.getObject("due_on", LocalDate.class),
                List.of());
    }
}
