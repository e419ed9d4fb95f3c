package vn.sotay.admin.pages.roster;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterTurns;
import vn.sotay.organisation.access.Permission;

/// The imports of one's units.
@Controller
class RosterList {
    private final RosterImports imports;
    private final RosterTurns turns;

    RosterList(RosterImports imports, RosterTurns turns) {
        this.imports = imports;
        this.turns = turns;
    }

    @Requires(Permission.IMPORT_ROSTER)
    @GetMapping("/admin/rosters")
    String list(SignedIn caller, @RequestParam Optional<Long> before, Model model) {
        turns.settle();
        List<RosterImport> found =
                caller.unit().map(unit -> imports.below(unit, before)).orElse(List.of());
        List<RosterImport> shown = found.stream().limit(imports.page()).toList();
        model.addAttribute("rosters", shown);
        if (found.size() > shown.size())
            model.addAttribute(
                    "later", "/admin/rosters?before=" + shown.getLast().id());
        before.ifPresent(some -> model.addAttribute("earlier", "/admin/rosters"));
        return "admin/roster/list";
    }
}
