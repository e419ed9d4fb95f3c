package vn.sotay.admin.pages.units;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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
import vn.sotay.admin.storage.organisation.UnitFacts;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.Refusal;
import vn.sotay.organisation.tree.Spot;
import vn.sotay.organisation.tree.TreeRules;

/// A branch becomes a committee, or the other way round, where what is above and below allows it.
@Controller
class KindPage {
    private final UnitChanges changes;
    private final UnitFacts facts;
    private final Changing changing;

    KindPage(UnitChanges changes, UnitFacts facts, Changing changing) {
        this.changes = changes;
        this.facts = facts;
        this.changing = changing;
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @GetMapping("/admin/units/{unit}/kind")
    String page(@PathVariable UnitId unit, SignedIn caller, Model model) {
        Changing.refuse(Optional.empty(), Map.of(), model);
        return show(unit, NamesForm.BLANK, new BasisForm("", "", ""), caller, model);
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @PostMapping("/admin/units/{unit}/kind")
    String change(
            @PathVariable UnitId unit,
            NamesForm form,
            BasisForm basis,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Map<String, String> faults = basis.faults(changing.today(), true);
        Optional<UnitKind> kind = form.chosen();
        if (kind.isEmpty()) faults.put("kind", "units.fault.kind");
        Optional<Outcome> outcome = faults.isEmpty()
                ? kind.map(one -> changes.changeKind(new UnitChanges.Seen(unit, basis.seen()), one, basis.by(caller)))
                : Optional.empty();
        if (Changing.isDone(outcome)) return changing.done(unit, "units.done.kind", flash);
        Changing.refuse(outcome, faults, model);
        return show(unit, form, basis, caller, model);
    }

    private String show(UnitId unit, NamesForm form, BasisForm basis, SignedIn caller, Model model) {
        Node node = changing.node(unit);
        changing.frame(unit, caller, model);
        model.addAttribute("form", form);
        model.addAttribute("basis", basis.having(Integer.toString(node.version())));
        Map<UnitKind, Refusal> refusals = refusals(node);
        model.addAttribute(
                "kinds",
                others(node).stream()
                        .filter(kind -> !refusals.containsKey(kind))
                        .toList());
        model.addAttribute("refusals", refusals);
        return "admin/units/kind";
    }

    private Map<UnitKind, Refusal> refusals(Node node) {
        Spot spot = facts.spotOf(node);
        Map<UnitKind, Refusal> refusals = new EnumMap<>(UnitKind.class);
        others(node)
                .forEach(kind -> TreeRules.toChangeKind(node, kind, spot)
                        .ifPresent(refused -> refusals.put(kind, refused.why())));
        return refusals;
    }

    private static List<UnitKind> others(Node node) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind != node.unit().kind())
                .toList();
    }
}
