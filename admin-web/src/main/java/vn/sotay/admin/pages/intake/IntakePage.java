package vn.sotay.admin.pages.intake;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.sotay.admin.intake.DraftCheck;
import vn.sotay.admin.intake.EditDraft;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.organisation.access.Permission;

/// One file at whatever step it is.
@Controller
class IntakePage {
    private final IntakeStore store;
    private final DraftCheck check;
    private final Attachments attachments;
    private final EditDraft.Rules rules;
    private final Renewals renewals;
    private final MessageSource messages;

    IntakePage(
            IntakeStore store,
            DraftCheck check,
            Attachments attachments,
            EditDraft.Rules rules,
            Renewals renewals,
            MessageSource messages) {
        this.store = store;
        this.check = check;
        this.attachments = attachments;
        this.rules = rules;
        this.renewals = renewals;
        this.messages = messages;
    }

    /// @param look whether what is missing should be told
    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/{intake}")
    String page(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam Optional<String> look,
            Locale locale,
            Model model) {
        IntakeFile file = find(intake);
        model.addAttribute("file", file);
        model.addAttribute("words", new IntakeWords(messages, locale));
        store.drafts().find(intake).ifPresent(kept -> {
            DraftCheck.About about = DraftCheck.About.of(file);
            DraftCheck.Findings findings = check.of(kept.draft(), about, false);
            ConfirmView.show(kept.draft(), kept.text(), findings, look.isPresent(), model);
            model.addAttribute("offers", renewals.of(caller, file, findings));
            model.addAttribute("scans", store.pages().recognised(intake));
            model.addAttribute("poor", store.pages().poor(intake, rules.poor()));
            model.addAttribute("attachments", attachments.of(intake).size());
        });
        return "admin/intake/show";
    }

    /// The part that is asked for again and again while the program reads. When it has ended, the page is loaded
    /// anew.
    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/{intake}/progress")
    String progress(SignedIn caller, @PathVariable IntakeId intake, Model model, HttpServletResponse response) {
        IntakeFile file = find(intake);
        model.addAttribute("file", file);
        if (!file.state().isBusy()) response.setHeader("HX-Refresh", "true");
        return "admin/intake/rows :: progress";
    }

    private IntakeFile find(IntakeId intake) {
        return store.files().find(intake).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
