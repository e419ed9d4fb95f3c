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
import vn.sotay.admin.storage.organisation.UnitMerger;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.TreeRules;

/// A unit is merged into another one of its kind: first the choice, then what will happen to all that it
/// holds.
@Controller
class MergePage {
    private final UnitMerger merger;
    private final Changing changing;

    MergePage(UnitMerger merger, Changing changing) {
        this.merger = merger;
        this.changing = changing;
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @GetMapping("/admin/units/{unit}/merge")
    String page(@PathVariable UnitId unit, @RequestParam Optional<UnitId> into, SignedIn caller, Model model) {
        Node node = changing.node(unit);
        Optional<Outcome.Refused> refused = into.flatMap(other -> TreeRules.toMerge(node, changing.node(other)));
        Changing.refuse(refused, Map.of(), model);
        return show(node, into.filter(other -> refused.isEmpty()), new BasisForm("", "", ""), caller, model);
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @PostMapping("/admin/units/{unit}/merge")
    String merge(
            @PathVariable UnitId unit,
            @RequestParam UnitId into,
            BasisForm basis,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Node node = changing.node(unit);
        Map<String, String> faults = basis.faults(changing.today(), true);
        Optional<Outcome> outcome = faults.isEmpty()
                ? Optional.of(merger.merge(new UnitMerger.Pair(unit, into, basis.seen()), basis.by(caller)))
                : Optional.empty();
        if (Changing.isDone(outcome))
            return changing.done(into, "units.done.merge", flash, node.unit().name());
        Changing.refuse(outcome, faults, model);
        return show(changing.node(unit), Optional.of(into), basis, caller, model);
    }

    private String show(Node node, Optional<UnitId> into, BasisForm basis, SignedIn caller, Model model) {
        changing.frame(node.id(), caller, model);
        model.addAttribute("node", node);
        model.addAttribute("luggage", merger.luggageOf(node.id()));
        Optional<Node> other = into.map(changing::node);
        model.addAttribute("into", other.map(Node::unit).orElse(null));
        model.addAttribute(
                "basis",
                basis.having(other.map(one -> UnitMerger.seen(node, one)).orElse("")));
        return "admin/units/merge";
    }
}
