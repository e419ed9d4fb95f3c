package vn.sotay.admin.pages.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.ConfirmDocument;
import vn.sotay.admin.intake.EditDraft;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakeState;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.organisation.access.Permission;

/// The files on their way to one's units.
@Controller
class IntakeListPage {
    private final Intakes files;
    private final ConfirmDocument confirming;
    private final EditDraft.Rules rules;
    private final MessageSource messages;

    IntakeListPage(Intakes files, ConfirmDocument confirming, EditDraft.Rules rules, MessageSource messages) {
        this.files = files;
        this.confirming = confirming;
        this.rules = rules;
        this.messages = messages;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake")
    String list(
            SignedIn caller,
            @RequestParam Optional<IntakeTab> tab,
            @RequestParam Optional<Long> before,
            Locale locale,
            Model model) {
        fill(caller, tab, before, model);
        model.addAttribute("words", new IntakeWords(messages, locale));
        before.ifPresent(some -> model.addAttribute("earlier", "/admin/intake?tab=" + model.getAttribute("tab")));
        return "admin/intake/list";
    }

    /// The part that is asked for again while files are being read.
    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/rows")
    String rows(SignedIn caller, @RequestParam Optional<IntakeTab> tab, Locale locale, Model model) {
        fill(caller, tab, Optional.empty(), model);
        model.addAttribute("words", new IntakeWords(messages, locale));
        return "admin/intake/rows :: rows";
    }

    private void fill(SignedIn caller, Optional<IntakeTab> asked, Optional<Long> before, Model model) {
        Map<IntakeState, Integer> counts = caller.unit().map(files::counts).orElse(Map.of());
        IntakeTab tab = asked.orElse(
                IntakeTab.TO_CONFIRM.count(counts) == 0 && IntakeTab.BUSY.count(counts) > 0
                        ? IntakeTab.BUSY
                        : IntakeTab.TO_CONFIRM);
        List<IntakeFile> found = caller.unit()
                .map(unit -> files.below(unit, tab.states(), before.orElse(Long.MAX_VALUE)))
                .orElse(List.of());
        List<IntakeFile> shown = found.stream().limit(files.page()).toList();
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", IntakeTab.values());
        model.addAttribute("counts", counts);
        model.addAttribute("files", shown);
        model.addAttribute("busy", IntakeTab.BUSY.count(counts) > 0);
        if (found.size() > shown.size())
            model.addAttribute(
                    "later",
                    "/admin/intake?tab=" + tab + "&before=" + shown.getLast().id());
    }

    /// Those about which nothing is open become documents; the others stay.
    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/confirm")
    String confirm(
            SignedIn caller,
            @RequestParam(required = false) Optional<List<IntakeId>> intake,
            Locale locale,
            RedirectAttributes after) {
        List<IntakeFile> chosen = intake.orElse(List.of()).stream()
                .flatMap(id -> files.find(id).stream())
                .toList();
        IntakeWords words = new IntakeWords(messages, locale);
        int confirmed = confirming.confirmClear(caller, chosen, rules.poor());
        if (chosen.isEmpty()) after.addFlashAttribute("failed", words.word("intake.bulk.none"));
        else after.addFlashAttribute("done", words.word("intake.bulk.done", confirmed, chosen.size() - confirmed));
        return "redirect:/admin/intake?tab=TO_CONFIRM";
    }
}
