package vn.sotay.admin.pages.units;

import java.util.Arrays;
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
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.tree.Outcome;

/// A new unit below another one, or at the top.
@Controller
class AddPage {
    private final UnitChanges changes;
    private final Changing changing;

    AddPage(UnitChanges changes, Changing changing) {
        this.changes = changes;
        this.changing = changing;
    }

    @Requires(Permission.CHANGE_UNITS)
    @GetMapping("/admin/units/{unit}/add")
    String page(@PathVariable UnitId unit, SignedIn caller, Model model) {
        Changing.refuse(Optional.empty(), Map.of(), model);
        return show(Optional.of(unit), NamesForm.BLANK, new BasisForm("", "", ""), caller, model);
    }

    @Requires(Permission.CHANGE_UNITS)
    @PostMapping("/admin/units/{unit}/add")
    String add(
            @PathVariable UnitId unit,
            NamesForm form,
            BasisForm basis,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        changing.node(unit);
        return add(Optional.of(unit), new Filled(form, basis, caller), model, flash);
    }

    @Requires(Permission.CONFIGURE)
    @GetMapping("/admin/units/new")
    String pageForTop(SignedIn caller, Model model) {
        Changing.refuse(Optional.empty(), Map.of(), model);
        return show(Optional.empty(), NamesForm.BLANK, new BasisForm("", "", ""), caller, model);
    }

    @Requires(Permission.CONFIGURE)
    @PostMapping("/admin/units/new")
    String addAtTheTop(NamesForm form, BasisForm basis, SignedIn caller, Model model, RedirectAttributes flash) {
        return add(Optional.empty(), new Filled(form, basis, caller), model, flash);
    }

    private record Filled(NamesForm form, BasisForm basis, SignedIn caller) {}

    private String add(Optional<UnitId> parent, Filled filled, Model model, RedirectAttributes flash) {
        Map<String, String> faults = filled.basis().faults(changing.today(), false);
        Optional<UnitKind> kind = filled.form().chosen();
        if (kind.isEmpty()) faults.put("kind", "units.fault.kind");
        Optional<Outcome> outcome = faults.isEmpty()
                ? kind.map(one -> changes.add(
                        parent, one, filled.form().names(), filled.basis().by(filled.caller())))
                : Optional.empty();
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Done(UnitId added))
            return changing.done(
                    added, "units.done.add", flash, filled.form().names().name());
        Changing.refuse(outcome, faults, model);
        return show(parent, filled.form(), filled.basis(), filled.caller(), model);
    }

    private String show(Optional<UnitId> parent, NamesForm form, BasisForm basis, SignedIn caller, Model model) {
        parent.ifPresent(unit -> {
            changing.node(unit);
            changing.frame(unit, caller, model);
        });
        model.addAttribute("today", changing.today());
        model.addAttribute("form", form);
        model.addAttribute("basis", basis);
        model.addAttribute("kinds", kindsBelow(parent));
        return "admin/units/add";
    }

    private List<UnitKind> kindsBelow(Optional<UnitId> parent) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> parent.map(unit ->
                                kind.mayStandBelow(changing.node(unit).unit().kind()))
                        .orElseGet(kind::mayStandAtTheTop))
                .toList();
    }
}
