package vn.sotay.admin.pages.units;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.organisation.UnitHistory;
import vn.sotay.admin.storage.organisation.UnitPosts;
import vn.sotay.admin.storage.organisation.UnitTree;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// One unit: what it is, what is below it, what happened to it, and what can be done. Ended ones too.
@Controller
class UnitPage {
    private final UnitTree tree;
    private final Units units;
    private final UnitPosts posts;
    private final UnitHistory history;

    UnitPage(UnitTree tree, Units units, UnitPosts posts, UnitHistory history) {
        this.tree = tree;
        this.units = units;
        this.posts = posts;
        this.history = history;
    }

    /// Which actions are offered.
    ///
    /// @param addBelow a new unit below this one
    /// @param itself   renaming, moving and whatever else changes the unit itself
    record Offered(boolean addBelow, boolean itself) {
        static Offered to(SignedIn caller, Unit unit, boolean ended) {
            boolean may = caller.may(Permission.CHANGE_UNITS) && !ended;
            boolean own = caller.unit().filter(unit.id()::equals).isPresent();
            return new Offered(may && unit.kind() != UnitKind.CELL, may && !own);
        }
    }

    @Requires(Permission.SEE_UNITS)
    @GetMapping("/admin/units/{unit}")
    String page(@PathVariable UnitId unit, SignedIn caller, Model model) {
        List<Unit> upwards = units.upwardsFrom(unit);
        UnitTree.Row row = tree.row(unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        Optional<UnitHistory.End> end = history.endOf(unit, caller.unit());
        List<UnitPosts.Holder> holders = posts.holders(unit);
        model.addAttribute("unit", upwards.getFirst());
        model.addAttribute("row", row);
        model.addAttribute("path", Changing.pathAbove(upwards, caller));
        model.addAttribute("end", end.orElse(null));
        model.addAttribute("below", tree.below(unit));
        model.addAttribute("endedBelow", history.endedBelow(unit));
        model.addAttribute("posts", UnitPosts.counted(holders));
        model.addAttribute("holders", caller.may(Permission.SEE_MEMBERS) ? holders : List.of());
        model.addAttribute("history", history.of(unit, caller.unit()));
        model.addAttribute("offered", Offered.to(caller, upwards.getFirst(), end.isPresent()));
        return "admin/units/unit";
    }
}
