package vn.sotay.admin.pages.library.changes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.storage.library.SectionId;
import vn.sotay.admin.storage.library.Sections;
import vn.sotay.admin.storage.library.changes.SectionChanges;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// The topics of one's own committee, in their order.
@Controller
class SectionsPage {
    private static final String PATH = LibraryFilters.PATH + "/sections";
    private static final String SECTION = PATH + "/{section}";
    private static final int LONGEST = 120;

    private final Sections sections;
    private final SectionChanges changes;
    private final LibraryWords words;

    SectionsPage(Sections sections, SectionChanges changes, LibraryWords words) {
        this.sections = sections;
        this.changes = changes;
        this.words = words;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(PATH)
    String page(SignedIn caller, Model model) {
        model.addAttribute("sections", sections.of(unit(caller)));
        return "admin/library/sections";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(PATH)
    String add(@RequestParam @Nullable String name, SignedIn caller, RedirectAttributes next) {
        Optional<String> given = name(name);
        given.ifPresent(one -> changes.add(caller, unit(caller), one));
        return told(given, next);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(SECTION + "/name")
    String rename(
            @PathVariable SectionId section,
            @RequestParam @Nullable String name,
            SignedIn caller,
            RedirectAttributes next) {
        Optional<String> given = name(name);
        given.ifPresent(one -> changes.rename(caller, section, one));
        return told(given, next);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(SECTION + "/up")
    String up(@PathVariable SectionId section, SignedIn caller) {
        changes.up(caller, section);
        return "redirect:" + PATH;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(SECTION + "/dissolve")
    String dissolve(@PathVariable SectionId section, SignedIn caller, RedirectAttributes next) {
        changes.dissolve(caller, section);
        next.addFlashAttribute("done", words.say("library.sections.dissolved"));
        return "redirect:" + PATH;
    }

    private String told(Optional<String> name, RedirectAttributes next) {
        if (name.isPresent()) next.addFlashAttribute("done", words.say("library.sections.saved"));
        else next.addFlashAttribute("failed", words.say("library.sections.nameless"));
        return "redirect:" + PATH;
    }

    private static Optional<String> name(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(one -> one.strip().replaceAll("\\s+", " "))
                .filter(one -> !one.isEmpty() && one.length() <= LONGEST);
    }

    private static UnitId unit(SignedIn caller) {
        return caller.unit().orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
