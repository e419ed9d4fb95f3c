package vn.sotay.admin.pages.units;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.organisation.UnitSearch;
import vn.sotay.admin.storage.organisation.UnitTree;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// The tree from the caller's unit down, opened level by level, and a search in it.
@Controller
class TreePage {
    private static final int HITS = 50;

    private final UnitTree tree;
    private final Units units;
    private final UnitSearch search;

    TreePage(UnitTree tree, Units units, UnitSearch search) {
        this.tree = tree;
        this.units = units;
        this.search = search;
    }

    /// A line of the tree with the lines below it, where it is open.
    record Line(UnitTree.Row row, boolean open, List<Line> below) {}

    /// @param open a unit whose level is shown; the way to it is opened too
    @Requires(Permission.SEE_UNITS)
    @GetMapping("/admin/units")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UnitId> open,
            SignedIn caller,
            Model model) {
        model.addAttribute("q", q);
        if (!q.isBlank()) {
            model.addAttribute("most", HITS);
            model.addAttribute("hits", search.find(new UnitSearch.Query(q, caller.unit(), List.of(), HITS)));
            return "admin/units/tree";
        }
        List<UnitTree.Row> top =
                caller.unit().map(own -> tree.row(own).stream().toList()).orElseGet(tree::roots);
        Set<UnitId> opened = new HashSet<>();
        open.ifPresent(unit -> units.upwardsFrom(unit).stream().map(Unit::id).forEach(opened::add));
        if (top.size() == 1) opened.add(top.getFirst().id());
        model.addAttribute("lines", lines(top, opened));
        return "admin/units/tree";
    }

    /// One level, put into the page when it is opened.
    @Requires(Permission.SEE_UNITS)
    @GetMapping("/admin/units/{unit}/below")
    String below(@PathVariable UnitId unit, Model model) {
        model.addAttribute("lines", lines(tree.below(unit), Set.of()));
        return "admin/units/tree :: level";
    }

    private List<Line> lines(List<UnitTree.Row> rows, Set<UnitId> opened) {
        return rows.stream().map(row -> line(row, opened)).toList();
    }

    private Line line(UnitTree.Row row, Set<UnitId> opened) {
        boolean open = row.children() > 0 && opened.contains(row.id());
        return new Line(row, open, open ? lines(tree.below(row.id()), opened) : List.of());
    }
}
