package vn.sotay.admin.pages.units;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.organisation.UnitChanges;
import vn.sotay.admin.storage.organisation.UnitTree;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.Spot;
import vn.sotay.organisation.tree.TreeRules;

/// A unit goes below another one, with everything below it: first the choice, then what will happen.
@Controller
class MovePage {
    private final UnitChanges changes;
    private final UnitTree tree;
    private final Changing changing;

    MovePage(UnitChanges changes, UnitTree tree, Changing changing) {
        this.changes = changes;
        this.tree = tree;
        this.changing = changing;
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @GetMapping("/admin/units/{unit}/move")
    String page(@PathVariable UnitId unit, @RequestParam Optional<UnitId> to, SignedIn caller, Model model) {
        Node node = changing.node(unit);
        Optional<Outcome.Refused> refused =
                to.flatMap(above -> TreeRules.toMove(node, Spot.below(changing.node(above))));
        Changing.refuse(refused, Map.of(), model);
        return show(node, to.filter(above -> refused.isEmpty()), new BasisForm("", "", ""), caller, model);
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @PostMapping("/admin/units/{unit}/move")
    String move(
            @PathVariable UnitId unit,
            @RequestParam UnitId to,
            BasisForm basis,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Node above = changing.node(to);
        Map<String, String> faults = basis.faults(changing.today(), true);
        Optional<Outcome> outcome = faults.isEmpty()
                ? Optional.of(changes.move(new UnitChanges.Seen(unit, basis.seen()), to, basis.by(caller)))
                : Optional.empty();
        if (Changing.isDone(outcome))
            return changing.done(unit, "units.done.move", flash, above.unit().name());
        Changing.refuse(outcome, faults, model);
        return show(changing.node(unit), Optional.of(to), basis, caller, model);
    }

    private String show(Node node, Optional<UnitId> to, BasisForm basis, SignedIn caller, Model model) {
        changing.frame(node.id(), caller, model);
        model.addAttribute("row", tree.row(node.id()).orElseThrow());
        model.addAttribute("to", to.map(above -> changing.node(above).unit()).orElse(null));
        model.addAttribute(
                "above",
                node.unit().parent().map(above -> changing.node(above).unit()).orElse(null));
        model.addAttribute("kinds", kindsAbove(node));
        model.addAttribute("basis", basis.having(Integer.toString(node.version())));
        return "admin/units/move";
    }

    /// For the chooser: what such a unit may stand below.
    private static String kindsAbove(Node node) {
        return switch (node.unit().kind()) {
            case COMMITTEE, BRANCH -> "COMMITTEE";
            case CELL -> "BRANCH";
        };
    }
}
