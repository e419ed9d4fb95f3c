package vn.sotay.admin.pages.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.TakeIn;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.documents.AccessClass;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// Sends files in: all of a form at once, or with a script one by one.
@Controller
class IntakeUpload {
    private final TakeIn door;
    private final Units units;
    private final MessageSource messages;

    IntakeUpload(TakeIn door, Units units, MessageSource messages) {
        this.door = door;
        this.units = units;
        this.messages = messages;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/new")
    String form(
            SignedIn caller,
            @RequestParam Optional<UnitId> unit,
            @RequestParam Optional<String> large,
            Locale locale,
            Model model) {
        large.ifPresent(
                said -> model.addAttribute("failed", new IntakeWords(messages, locale).word("intake.new.large")));
        model.addAttribute("unit", unitOf(caller, unit));
        return "admin/intake/new";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake")
    String upload(
            SignedIn caller,
            @RequestParam Optional<UnitId> unit,
            @RequestParam Optional<AccessClass> access,
            @RequestParam Optional<List<MultipartFile>> file,
            Locale locale,
            RedirectAttributes after) {
        IntakeWords words = new IntakeWords(messages, locale);
        List<MultipartFile> sent = file.orElse(List.of()).stream()
                .filter(one -> one.getSize() > 0 || !name(one).isBlank())
                .toList();
        if (sent.isEmpty()) {
            after.addFlashAttribute("failed", words.word("intake.new.none"));
            return "redirect:/admin/intake/new";
        }
        Intakes.Arrival arrival = arrival(caller, unit, access);
        sent.forEach(one -> door.take(arrived(one), arrival));
        after.addFlashAttribute("done", words.word("intake.new.done", sent.size()));
        return "redirect:/admin/intake";
    }

    /// One file; answers with a word that a script can show.
    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(IntakeUploadLimit.ONE)
    ResponseEntity<String> one(
            SignedIn caller,
            @RequestParam Optional<UnitId> unit,
            @RequestParam Optional<AccessClass> access,
            @RequestParam Optional<MultipartFile> file,
            Locale locale) {
        IntakeWords words = new IntakeWords(messages, locale);
        if (file.isEmpty()) return said(HttpStatus.UNPROCESSABLE_CONTENT, words.word("intake.new.none"));
        IntakeId taken = door.take(arrived(file.get()), arrival(caller, unit, access));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/admin/intake/" + taken)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(words.word("intake.new.taken"));
    }

    private static ResponseEntity<String> said(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(sentence);
    }

    private Intakes.Arrival arrival(SignedIn caller, Optional<UnitId> unit, Optional<AccessClass> access) {
        return new Intakes.Arrival(
                unitOf(caller, unit).id(),
                access.orElse(AccessClass.INTERNAL),
                Intakes.Way.UPLOAD,
                Optional.of(caller.account()));
    }

    private static ArrivedFile arrived(MultipartFile file) {
        return new ArrivedFile(name(file), file.getSize(), file::getInputStream);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private Unit unitOf(SignedIn caller, Optional<UnitId> asked) {
        return asked.or(caller::unit).flatMap(units::find).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
