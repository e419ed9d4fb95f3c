package vn.sotay.admin.pages.intake;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.AttachFile;
import vn.sotay.admin.pages.SentFiles;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.IntakeState;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.organisation.access.Permission;

/// Recordings, films and pictures that go with a document.
@Controller
class AttachmentsPage {
    private final Intakes files;
    private final AttachFile attaching;
    private final MessageSource messages;

    AttachmentsPage(Intakes files, AttachFile attaching, MessageSource messages) {
        this.files = files;
        this.attaching = attaching;
        this.messages = messages;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/{intake}/attachments")
    String page(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam Optional<String> large,
            Locale locale,
            Model model) {
        IntakeFile file = find(intake);
        if (file.state() != IntakeState.TO_CONFIRM) return "redirect:/admin/intake/" + intake;
        large.ifPresent(
                said -> model.addAttribute("failed", new IntakeWords(messages, locale).word("intake.new.large")));
        model.addAttribute("file", file);
        model.addAttribute("attachments", attaching.of(intake));
        return "admin/intake/attachments";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/attachments")
    String add(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam Optional<List<MultipartFile>> file,
            Locale locale,
            RedirectAttributes after) {
        if (find(intake).state() != IntakeState.TO_CONFIRM) return "redirect:/admin/intake/" + intake;
        List<ArrivedFile> sent =
                SentFiles.of(file).stream().filter(one -> one.size() > 0).toList();
        sent.forEach(one -> attaching.attach(intake, one));
        if (sent.isEmpty())
            after.addFlashAttribute("failed", new IntakeWords(messages, locale).word("intake.new.none"));
        return back(intake);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/attachments/remove")
    String remove(SignedIn caller, @PathVariable IntakeId intake, @RequestParam int ordinal) {
        attaching.detach(intake, ordinal);
        return back(intake);
    }

    private static String back(IntakeId intake) {
        return "redirect:/admin/intake/" + intake + "/attachments";
    }

    private IntakeFile find(IntakeId intake) {
        return files.find(intake).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
