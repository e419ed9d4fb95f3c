package vn.sotay.admin.pages.intake;

import java.net.URI;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.TakeIn;
import vn.sotay.admin.pages.SentFiles;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// Sends files in: all of a form at once, or with a script one by one.
@Controller
class IntakeUpload {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final TakeIn door;
    private final Units units;
    private final Renewals renewals;
    private final MessageSource messages;

    IntakeUpload(TakeIn door, Units units, Renewals renewals, MessageSource messages) {
        this.door = door;
        this.units = units;
        this.renewals = renewals;
        this.messages = messages;
    }

    /// For whom files come.
    ///
    /// @param document the one that the file is meant to renew; it says whose the file is and who may read it
    record Target(Optional<UnitId> unit, Optional<AccessClass> access, Optional<DocumentId> document) {}

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/new")
    String form(
            SignedIn caller,
            @ModelAttribute Target target,
            @RequestParam Optional<String> large,
            Locale locale,
            Model model) {
        large.ifPresent(
                said -> model.addAttribute("failed", new IntakeWords(messages, locale).word("intake.new.large")));
        target.document().map(id -> renewals.open(caller, id)).ifPresent(document -> {
            model.addAttribute("renewed", document.id());
            model.addAttribute("name", DocumentWording.nameAndTitle(document));
        });
        model.addAttribute("unit", unitOf(caller, target));
        return "admin/intake/new";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake")
    String upload(
            SignedIn caller,
            @ModelAttribute Target target,
            @RequestParam Optional<List<MultipartFile>> file,
            Locale locale,
            RedirectAttributes after) {
        IntakeWords words = new IntakeWords(messages, locale);
        List<ArrivedFile> sent = SentFiles.of(file);
        if (sent.isEmpty()) {
            after.addFlashAttribute("failed", words.word("intake.new.none"));
            target.document().ifPresent(id -> after.addAttribute("document", id.value()));
            return "redirect:/admin/intake/new";
        }
        Intakes.Arrival arrival = arrival(caller, target);
        if (target.document().isPresent()) return "redirect:/admin/intake/" + door.take(sent.getFirst(), arrival);
        sent.forEach(one -> door.take(one, arrival));
        after.addFlashAttribute("done", words.word("intake.new.done", sent.size()));
        return "redirect:/admin/intake";
    }

    /// One file; answers with a word that a script can show.
    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/files")
    ResponseEntity<String> one(
            SignedIn caller, @ModelAttribute Target target, @RequestParam Optional<MultipartFile> file, Locale locale) {
        IntakeWords words = new IntakeWords(messages, locale);
        if (file.isEmpty())
            return ResponseEntity.unprocessableContent().contentType(TEXT).body(words.word("intake.new.none"));
        IntakeId taken = door.take(SentFiles.arrived(file.get()), arrival(caller, target));
        return ResponseEntity.created(URI.create("/admin/intake/" + taken))
                .contentType(TEXT)
                .body(words.word("intake.new.taken"));
    }

    private Intakes.Arrival arrival(SignedIn caller, Target target) {
        Optional<Document> renewed = target.document().map(id -> renewals.open(caller, id));
        return new Intakes.Arrival(
                renewed.map(Document::owner)
                        .orElseGet(() -> unitOf(caller, target).id()),
                renewed.map(Document::access).or(target::access).orElse(AccessClass.INTERNAL),
                Intakes.Way.UPLOAD,
                Optional.of(caller.account()),
                target.document());
    }

    private Unit unitOf(SignedIn caller, Target target) {
        return target.unit().or(caller::unit).flatMap(units::find).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
