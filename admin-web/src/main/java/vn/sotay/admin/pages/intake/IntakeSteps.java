package vn.sotay.admin.pages.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.ConfirmDocument;
import vn.sotay.admin.intake.EditDraft;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.intake.Refusals;
import vn.sotay.admin.intake.Wish;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.access.Permission;

/// Leads a file from one step to the next. Whatever was typed is saved first, also over what somebody else has
/// saved meanwhile: both have looked at the same document, and the later look counts.
@Controller
class IntakeSteps {
    private final IntakeStore store;
    private final EditDraft editing;
    private final ConfirmDocument confirming;
    private final Refusals refusals;
    private final Renewals renewals;
    private final MessageSource messages;

    IntakeSteps(
            IntakeStore store,
            EditDraft editing,
            ConfirmDocument confirming,
            Refusals refusals,
            Renewals renewals,
            MessageSource messages) {
        this.store = store;
        this.editing = editing;
        this.confirming = confirming;
        this.refusals = refusals;
        this.renewals = renewals;
        this.messages = messages;
    }

    /// @param next where the pressed button leads: another page of this file, or back to the list
    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}")
    String save(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam Optional<String> next,
            @RequestParam Map<String, String> form,
            Locale locale,
            RedirectAttributes after) {
        IntakeFile file = find(intake);
        if (!saved(file, form)) return stale(intake, locale, after);
        after.addFlashAttribute("done", words(locale).word("intake.saved"));
        return switch (next.orElse("")) {
            case "outline", "pages", "attachments" -> "redirect:/admin/intake/" + intake + "/" + next.get();
            case "stay" -> "redirect:/admin/intake/" + intake;
            default -> "redirect:/admin/intake";
        };
    }

    /// What the officer says besides the fields.
    ///
    /// @param deliberate that an owned document may be public
    /// @param renew      which document the file is the new version of
    record Said(Optional<Boolean> deliberate, Optional<DocumentId> renew) {}

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/confirm")
    String confirm(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @ModelAttribute Said said,
            @RequestParam Map<String, String> form,
            Locale locale,
            RedirectAttributes after) {
        IntakeFile file = find(intake);
        Optional<Drafts.Kept> kept = saved(file, form) ? store.drafts().find(intake) : Optional.empty();
        if (kept.isEmpty()) return stale(intake, locale, after);
        Wish wish = renewals.wish(caller, said.renew(), said.deliberate().orElse(false));
        return switch (confirming.confirm(caller, file, kept.get(), wish)) {
            case ConfirmDocument.Outcome.Confirmed confirmed -> {
                String key = wish.renews().isPresent() ? "intake.renewed" : "intake.confirmed";
                after.addFlashAttribute("done", words(locale).word(key));
                yield "redirect:/admin/intake/" + intake;
            }
            case ConfirmDocument.Outcome.NotYet notYet -> {
                boolean owned = wish.renews().isPresent() && notYet.findings().isOwned();
                after.addFlashAttribute("failed", words(locale).word(owned ? "intake.renewal.owned" : "intake.notYet"));
                yield "redirect:/admin/intake/" + intake + "?look";
            }
            case ConfirmDocument.Outcome.Stale stale -> stale(intake, locale, after);
        };
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/discard")
    String discard(SignedIn caller, @PathVariable IntakeId intake, Locale locale, RedirectAttributes after) {
        if (refusals.discard(find(intake)))
            after.addFlashAttribute("done", words(locale).word("intake.discarded"));
        else return stale(intake, locale, after);
        return "redirect:/admin/intake";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/retry")
    String retry(SignedIn caller, @PathVariable IntakeId intake, Locale locale, RedirectAttributes after) {
        if (!store.queue().retry(intake)) return stale(intake, locale, after);
        return "redirect:/admin/intake/" + intake;
    }

    private boolean saved(IntakeFile file, Map<String, String> form) {
        return store.drafts()
                .find(file.id())
                .filter(kept -> editing.type(file, kept, form, RelationRows.of(form)))
                .isPresent();
    }

    private String stale(IntakeId intake, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("failed", words(locale).word("intake.stale"));
        return "redirect:/admin/intake/" + intake;
    }

    private IntakeFile find(IntakeId intake) {
        return store.files().find(intake).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private IntakeWords words(Locale locale) {
        return new IntakeWords(messages, locale);
    }
}
