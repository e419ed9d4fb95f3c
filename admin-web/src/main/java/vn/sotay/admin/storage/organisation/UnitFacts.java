package vn.sotay.admin.storage.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Spot;
import vn.sotay.organisation.tree.UnitNames;

/// What the rules of the tree ask about a unit, ended ones included.
public final class UnitFacts {
    private final JdbcClient jdbc;
    private final Units units;

    private record Sibling(Node.Child child, UnitKind kind) {}

    private record Own(int version, boolean ended, int levels, long members) {}

    public UnitFacts(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Units units() {
        return units;
    }

    public Optional<Node> find(UnitId id) {
        return units.find(id).map(this::node);
    }

    /// Where the unit stands now.
    public Spot spotOf(Node node) {
        return node.unit().parent().flatMap(this::find).map(Spot::below).orElseGet(this::atTheTop);
    }

    public Spot atTheTop() {
        return Spot.atTheTop(names(children("parent is null", "")));
    }

    private Node node(Unit unit) {
        Own own = own(unit.id());
        List<Sibling> children = children("parent = ?", unit.id().value());
        Set<UnitKind> kinds = children.stream().map(Sibling::kind).collect(Collectors.toUnmodifiableSet());
        Node.Below below = new Node.Below(own.levels(), names(children), kinds, own.members());
        return new Node(unit, own.version(), own.ended(), path(unit.id()), below);
    }

    private Own own(UnitId unit) {
        return jdbc.sql("""
                        select u.version, u.ended_on is not null as ended,
                            (select coalesce(max(a.steps), 0) + 1 from unit_above a join unit b on b.id = a.unit
                             where a.above = u.id and b.ended_on is null) as levels,
                            (select count(*) from member m where m.unit = u.id and m.erased_at is null
                                and m.status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')) as members
                        from unit u where u.id = ?""")
                .param(unit.value())
                .query((row, number) -> new Own(
                        row.getInt("version"), row.getBoolean("ended"), row.getInt("levels"), row.getLong("members")))
                .single();
    }

    private List<Sibling> children(String where, String parent) {
        JdbcClient.StatementSpec query =
                jdbc.sql("select id, kind, name from unit where ended_on is null and " + where + " order by id");
        return (parent.isEmpty() ? query : query.param(parent))
                .query(UnitFacts::sibling)
                .list();
    }

    private List<UnitId> path(UnitId unit) {
        return jdbc.sql("select above from unit_above where unit = ? order by steps desc")
                .param(unit.value())
                .query((row, number) -> new UnitId(row.getString("above")))
                .list();
    }

    private static Map<String, Node.Child> names(List<Sibling> siblings) {
        return siblings.stream()
                .map(Sibling::child)
                .collect(Collectors.toUnmodifiableMap(
                        child -> UnitNames.key(child.name()), child -> child, (first, second) -> first));
    }

    private static Sibling sibling(ResultSet row, int number) throws SQLException {
        Node.Child child = new Node.Child(new UnitId(row.getString("id")), row.getString("name"));
        return new Sibling(child, UnitKind.valueOf(row.getString("kind")));
    }
}
