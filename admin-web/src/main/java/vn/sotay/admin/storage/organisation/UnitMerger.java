package vn.sotay.admin.storage.organisation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.Outcome.Done;
import vn.sotay.organisation.tree.Outcome.Refused;
import vn.sotay.organisation.tree.Refusal;
import vn.sotay.organisation.tree.TreeRules;

/// Merges a unit into another one: all that belongs to it goes there, and it ends. All of it happens or
/// nothing.
public final class UnitMerger {
    private final JdbcClient jdbc;
    private final TreeLock lock;
    private final UnitFacts facts;
    private final UnitChronicle chronicle;
    private final UnitBelongings belongings;

    public UnitMerger(JdbcClient jdbc, TreeLock lock, UnitFacts facts, UnitChronicle chronicle) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.facts = facts;
        this.chronicle = chronicle;
        this.belongings = new UnitBelongings(jdbc, chronicle);
    }

    /// What goes along besides members and units, to be told before.
    public record Luggage(long accounts, long documents) {}

    /// Which two units, as somebody has seen them.
    public record Pair(UnitId from, UnitId into, String seen) {}

    public static String seen(Node from, Node into) {
        return from.seen() + "/" + into.seen();
    }

    public Luggage luggageOf(UnitId unit) {
        return jdbc.sql("""
                        select (select count(*) from web_account where unit = ? and closed_at is null) as accounts,
                            (select count(*) from document where owner = ?) as documents""")
                .params(unit.value(), unit.value())
                .query((row, number) -> new Luggage(row.getLong("accounts"), row.getLong("documents")))
                .single();
    }

    public Outcome merge(Pair pair, Basis basis) {
        return lock.alone(() -> {
            Stream.of(pair.from(), pair.into())
                    .sorted(Comparator.comparing(UnitId::value))
                    .forEach(lock::closeForMembers);
            Optional<Node> from = facts.find(pair.from());
            Optional<Node> into = facts.find(pair.into());
            if (from.isEmpty() || into.isEmpty()) return new Refused(Refusal.STALE);
            Optional<Refused> refused = TreeRules.toMerge(from.get(), into.get());
            if (refused.isPresent()) return refused.get();
            if (!seen(from.get(), into.get()).equals(pair.seen())) return new Refused(Refusal.STALE);
            join(from.get(), into.get(), basis);
            return new Done(into.get().id());
        });
    }

    private void join(Node from, Node into, Basis basis) {
        moveChildren(from, into, basis);
        belongings.moveMembers(from, into, basis);
        belongings.moveAccounts(from.id(), into.id(), basis);
        belongings.moveDocuments(from.id(), into.id());
        jdbc.sql("update unit set ended_on = ?, ended_into = ?, version = version + 1 where id = ?")
                .params(basis.effectiveOn(), into.id().value(), from.id().value())
                .update();
        jdbc.sql("update unit set version = version + 1 where id = ?")
                .param(into.id().value())
                .update();
        tell(from, UnitHistory.What.MERGED, into, basis);
        tell(into, UnitHistory.What.TOOK_IN, from, basis);
    }

    private void moveChildren(Node from, Node into, Basis basis) {
        jdbc.sql("""
                        update unit set parent = ?, version = version + 1
                        where parent = ? and ended_on is null returning id""")
                .params(into.id().value(), from.id().value())
                .query((row, number) -> new UnitId(row.getString("id")))
                .list()
                .forEach(child -> chronicle.tell(
                        new UnitHistory.Entry(
                                child,
                                UnitHistory.What.MOVED,
                                from.unit().name(),
                                into.unit().name(),
                                Optional.of(into.id())),
                        "parent",
                        basis));
    }

    private void tell(Node node, UnitHistory.What what, Node other, Basis basis) {
        UnitHistory.Entry entry = new UnitHistory.Entry(
                node.id(), what, node.unit().name(), other.unit().name(), Optional.of(other.id()));
        chronicle.tell(entry, "name", basis);
    }
}
