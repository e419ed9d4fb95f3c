package vn.sotay.admin.pages.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.EditDraft;
import vn.sotay.admin.intake.IntakeStore;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakePage;
import vn.sotay.organisation.access.Permission;

/// Trang cần kiểm tra: pages whose text was recognised in a picture, picture beside text.
@Controller
class CheckPages {
    private static final int LONGEST = 60_000;

    private final IntakeStore store;
    private final EditDraft editing;
    private final EditDraft.Rules rules;
    private final MessageSource messages;

    CheckPages(IntakeStore store, EditDraft editing, EditDraft.Rules rules, MessageSource messages) {
        this.store = store;
        this.editing = editing;
        this.rules = rules;
        this.messages = messages;
    }

    /// @param page the one to look at; without one, the poorest that nobody has compared
    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/{intake}/pages")
    String page(SignedIn caller, @PathVariable IntakeId intake, @RequestParam Optional<Integer> page, Model model) {
        IntakeFile file = find(intake);
        Optional<Drafts.Kept> kept = store.drafts().find(intake);
        if (kept.isEmpty()) return "redirect:/admin/intake/" + intake;
        List<IntakePage> recognised = store.pages().recognised(intake);
        model.addAttribute("file", file);
        model.addAttribute("version", kept.get().version());
        model.addAttribute("pages", recognised);
        model.addAttribute("threshold", rules.poor());
        page.flatMap(number -> store.pages().find(intake, number))
                .or(() -> recognised.stream()
                        .filter(one -> one.isPoor(rules.poor()))
                        .findFirst())
                .or(() -> recognised.stream().findFirst())
                .ifPresent(one -> model.addAttribute("page", one));
        return "admin/intake/pages";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/{intake}/picture")
    void picture(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam(defaultValue = "1") int page,
            HttpServletResponse response)
            throws IOException {
        byte[] jpeg = store.pages().picture(intake, page).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        response.setContentType("image/jpeg");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(jpeg);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/pages")
    String save(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam int page,
            @RequestParam String text,
            Locale locale,
            RedirectAttributes after) {
        IntakeFile file = find(intake);
        IntakeWords words = new IntakeWords(messages, locale);
        Optional<Drafts.Kept> kept = store.drafts().find(intake);
        if (kept.isEmpty() || store.pages().find(intake, page).isEmpty()) return "redirect:/admin/intake/" + intake;
        String typed = text.substring(0, Math.min(text.length(), LONGEST))
                .replace("\r\n", "\n")
                .replace("\0", "");
        return switch (editing.page(file, kept.get(), page, typed)) {
            case KEPT -> {
                after.addFlashAttribute("done", words.word("intake.pages.saved", page));
                yield "redirect:/admin/intake/" + intake + "/pages";
            }
            case STALE -> {
                after.addFlashAttribute("failed", words.word("intake.stale"));
                after.addFlashAttribute("typed", typed);
                yield "redirect:/admin/intake/" + intake + "/pages?page=" + page;
            }
            case SECRET -> "redirect:/admin/intake/" + intake;
        };
    }

    private IntakeFile find(IntakeId intake) {
        return store.files().find(intake).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
