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
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;

/// Another name for a unit, and for who speaks for it.
@Controller
class RenamePage {
    private final UnitChanges changes;
    private final Changing changing;

    RenamePage(UnitChanges changes, Changing changing) {
        this.changes = changes;
        this.changing = changing;
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @GetMapping("/admin/units/{unit}/rename")
    String page(@PathVariable UnitId unit, SignedIn caller, Model model) {
        NamesForm names = NamesForm.of(changing.node(unit).unit());
        Changing.refuse(Optional.empty(), Map.of(), model);
        return show(unit, names, new BasisForm("", "", ""), caller, model);
    }

    @Requires(value = Permission.CHANGE_UNITS, below = true)
    @PostMapping("/admin/units/{unit}/rename")
    String rename(
            @PathVariable UnitId unit,
            NamesForm form,
            BasisForm basis,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Map<String, String> faults = basis.faults(changing.today(), false);
        Optional<Outcome> outcome = faults.isEmpty()
                ? Optional.of(changes.rename(new UnitChanges.Seen(unit, basis.seen()), form.names(), basis.by(caller)))
                : Optional.empty();
        if (Changing.isDone(outcome))
            return changing.done(unit, "units.done.rename", flash, form.names().name());
        Changing.refuse(outcome, faults, model);
        return show(unit, form, basis, caller, model);
    }

    private String show(UnitId unit, NamesForm form, BasisForm basis, SignedIn caller, Model model) {
        Node node = changing.node(unit);
        changing.frame(unit, caller, model);
        model.addAttribute("form", form);
        model.addAttribute("basis", basis.having(Integer.toString(node.version())));
        model.addAttribute("ended", node.ended());
        return "admin/units/rename";
    }
}
