package vn.sotay.admin.pages.units;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.organisation.UnitChanges;
import vn.sotay.admin.storage.organisation.UnitMerger;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.TreeRules;

/// An empty unit ends and leaves its history.
@Controller
class DissolvePage {
    private final UnitChanges changes;
    private final UnitMerger merger;
    private final Changing changing;

    DissolvePage(UnitChanges changes, UnitMerger merger, Changing changing) {
        this.changes = changes;
        this.merger = merger;
        this.changing = changing;
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @GetMapping("/admin/units/{unit}/dissolve")
    String page(@PathVariable UnitId unit, SignedIn caller, Model model) {
        Changing.refuse(TreeRules.toDissolve(changing.node(unit)), Map.of(), model);
        return show(unit, new BasisForm("", "", ""), caller, model);
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @PostMapping("/admin/units/{unit}/dissolve")
    String dissolve(
            @PathVariable UnitId unit, BasisForm basis, SignedIn caller, Model model, RedirectAttributes flash) {
        Map<String, String> faults = basis.faults(changing.today(), true);
        Optional<Outcome> outcome = faults.isEmpty()
                ? Optional.of(changes.dissolve(new UnitChanges.Seen(unit, basis.seen()), basis.by(caller)))
                : Optional.empty();
        if (Changing.isDone(outcome)) return changing.done(unit, "units.done.dissolve", flash);
        Changing.refuse(outcome, faults, model);
        return show(unit, basis, caller, model);
    }

    private String show(UnitId unit, BasisForm basis, SignedIn caller, Model model) {
        Node node = changing.node(unit);
        changing.frame(unit, caller, model);
        model.addAttribute("possible", TreeRules.toDissolve(node).isEmpty());
        model.addAttribute("luggage", merger.luggageOf(unit));
        model.addAttribute("node", node);
        model.addAttribute("basis", basis.having(Integer.toString(node.version())));
        return "admin/units/dissolve";
    }
}
