package vn.sotay.admin.pages.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.admin.storage.roster.RosterTurns;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;
import vn.sotay.organisation.roster.check.CheckedRow.Outcome;

/// One import at whatever step it is.
@Controller
class RosterPage {
    private final RosterImports imports;
    private final RosterTurns turns;
    private final RosterCells cells;
    private final RosterEntries entries;
    private final MessageSource messages;

    RosterPage(
            RosterImports imports,
            RosterTurns turns,
            RosterCells cells,
            RosterEntries entries,
            MessageSource messages) {
        this.imports = imports;
        this.turns = turns;
        this.cells = cells;
        this.entries = entries;
        this.messages = messages;
    }

    @Requires(Permission.IMPORT_ROSTER)
    @GetMapping("/admin/rosters/{roster}")
    String page(
            SignedIn caller,
            @PathVariable RosterId roster,
            @RequestParam Optional<Outcome> tab,
            @RequestParam Optional<Integer> after,
            Locale locale,
            Model model) {
        turns.settle();
        RosterImport found = imports.find(roster).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        RosterWords words = new RosterWords(messages, locale);
        model.addAttribute("roster", found);
        model.addAttribute("words", words);
        switch (found.state()) {
            case READ -> showColumns(found, model);
            case CHECKED -> {
                cells.chosen(roster).ifPresent(sheet -> model.addAttribute("sheet", sheet));
                new RosterTabs(entries).show(found, new RosterTabs.Look(tab, after), words, model);
            }
            case DONE -> model.addAttribute("kept", entries.hasFaulty(roster));
            case READING, CHECKING, COMMITTING, FAILED, DISCARDED -> {}
        }
        return "admin/roster/show";
    }

    private void showColumns(RosterImport roster, Model model) {
        List<RosterSheet> sheets = cells.sheets(roster.id());
        model.addAttribute("sheets", sheets);
        model.addAttribute("fields", RosterField.values());
        roster.sheet()
                .flatMap(number -> sheets.stream()
                        .filter(sheet -> sheet.number() == number)
                        .findFirst())
                .ifPresent(sheet -> model.addAttribute("sheet", sheet));
    }

    /// The part that is asked for again and again while the program works. When it has ended, the page is
    /// loaded anew.
    @Requires(Permission.IMPORT_ROSTER)
    @GetMapping("/admin/rosters/{roster}/progress")
    String progress(SignedIn caller, @PathVariable RosterId roster, Model model, HttpServletResponse response) {
        turns.settle();
        RosterImport found = imports.find(roster).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        model.addAttribute("roster", found);
        if (!found.state().isBusy()) response.setHeader("HX-Refresh", "true");
        return "admin/roster/progress :: progress";
    }
}
