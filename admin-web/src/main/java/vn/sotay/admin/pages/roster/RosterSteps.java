package vn.sotay.admin.pages.roster;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.roster.Rosters;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;

/// Leads an import from one step to the next.
@Controller
class RosterSteps {
    private final Rosters rosters;
    private final RosterImports imports;
    private final RosterCells cells;
    private final MessageSource messages;

    RosterSteps(Rosters rosters, RosterImports imports, RosterCells cells, MessageSource messages) {
        this.rosters = rosters;
        this.imports = imports;
        this.cells = cells;
        this.messages = messages;
    }

    @Requires(Permission.IMPORT_ROSTER)
    @PostMapping("/admin/rosters/{roster}/sheet")
    String sheet(SignedIn caller, @PathVariable RosterId roster, @RequestParam int sheet) {
        if (cells.sheets(roster).stream().noneMatch(one -> one.number() == sheet))
            throw new Refused(HttpStatus.NOT_FOUND);
        rosters.choose(roster, sheet);
        return back(roster);
    }

    @Requires(Permission.IMPORT_ROSTER)
    @PostMapping("/admin/rosters/{roster}/columns")
    String columns(
            SignedIn caller,
            @PathVariable RosterId roster,
            @RequestParam Map<String, String> form,
            Locale locale,
            RedirectAttributes after) {
        RosterImport found = find(roster);
        Optional<RosterSheet> sheet = cells.chosen(roster);
        if (sheet.isEmpty()) return back(roster);
        Map<Integer, RosterField> fields = fields(form, sheet.get());
        Optional<String> fault = fault(fields);
        fault.ifPresent(key -> {
            after.addFlashAttribute("failed", new RosterWords(messages, locale).word("roster.columns." + key));
            after.addFlashAttribute("typed", fields);
        });
        if (fault.isEmpty()) rosters.compare(found, sheet.get(), fields);
        return back(roster);
    }

    private static Map<Integer, RosterField> fields(Map<String, String> form, RosterSheet sheet) {
        Map<Integer, RosterField> fields = new HashMap<>();
        for (RosterColumn column : sheet.columns())
            if (column.isMappable())
                for (RosterField field : RosterField.values())
                    if (field.name().equals(form.get("column-" + column.index()))) fields.put(column.index(), field);
        return fields;
    }

    private static Optional<String> fault(Map<Integer, RosterField> fields) {
        Set<RosterField> once = EnumSet.noneOf(RosterField.class);
        if (fields.values().stream().anyMatch(field -> !once.add(field))) return Optional.of("twice");
        if (!once.contains(RosterField.FULL_NAME)) return Optional.of("noName");
        boolean known = once.contains(RosterField.FILE_NUMBER)
                || once.containsAll(Set.of(RosterField.BORN, RosterField.JOINED_ON));
        return known ? Optional.empty() : Optional.of("noKey");
    }

    /// @param changes how many the page showed: what is agreed to is what is done
    @Requires(Permission.IMPORT_ROSTER)
    @PostMapping("/admin/rosters/{roster}/commit")
    String commit(
            SignedIn caller,
            @PathVariable RosterId roster,
            @RequestParam int changes,
            Locale locale,
            RedirectAttributes after) {
        RosterImport found = find(roster);
        if (found.changes() != changes || changes == 0)
            after.addFlashAttribute("failed", new RosterWords(messages, locale).word("roster.commit.other"));
        else rosters.commit(caller, found);
        return back(roster);
    }

    @Requires(Permission.IMPORT_ROSTER)
    @PostMapping("/admin/rosters/{roster}/discard")
    String discard(SignedIn caller, @PathVariable RosterId roster, Locale locale, RedirectAttributes after) {
        RosterImport found = find(roster);
        if (found.state().isBusy()) return back(roster);
        rosters.discard(roster);
        after.addFlashAttribute("done", new RosterWords(messages, locale).word("roster.discarded"));
        return "redirect:/admin/rosters";
    }

    private RosterImport find(RosterId roster) {
        return imports.find(roster).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private static String back(RosterId roster) {
        return "redirect:/admin/rosters/" + roster;
    }
}
