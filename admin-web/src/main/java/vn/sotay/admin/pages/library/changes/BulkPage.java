package vn.sotay.admin.pages.library.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.storage.library.Sections;
import vn.sotay.admin.storage.library.changes.BulkChanges;
import vn.sotay.admin.storage.library.changes.BulkWish;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentWording;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// Changing many documents at once: what is to change, what that would mean for each, then done.
@Controller
class BulkPage {
    private static final String PATH = LibraryFilters.PATH + "/bulk";

    private static final BulkWish NOTHING =
            new BulkWish(List.of(), List.of(), Optional.empty(), BulkWish.Belonging.SAME, Optional.empty());

    private final BulkChanges changes;
    private final Sections sections;
    private final Units units;
    private final LibraryWords words;

    BulkPage(BulkChanges changes, Sections sections, Units units, LibraryWords words) {
        this.changes = changes;
        this.sections = sections;
        this.units = units;
        this.words = words;
    }

    /// A document and what would change in it.
    record Line(long id, String name, List<Difference> differences) {}

    record Difference(String field, String before, String after) {}

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(PATH)
    String page(@ModelAttribute("form") BulkForm form, SignedIn caller, Model model) {
        return show(form, caller, Map.of(), model);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(PATH)
    String change(@ModelAttribute("form") BulkForm form, SignedIn caller, Model model, RedirectAttributes next) {
        Map<String, String> faults = new HashMap<>();
        BulkWish wish = wish(form, caller);
        if (form.documents().isEmpty() || wish.isEmpty()) faults.put("", "library.bulk.nothing");
        if (form.end().isOdd()) faults.put("until", "library.fault.day");
        if (form.hasLongTag()) faults.put("add", "library.fault.longTag");
        if (!faults.isEmpty()) return show(form, caller, faults, model);
        if (!form.isConfirmed()) {
            model.addAttribute("plan", lines(changes.plan(form.documents(), wish)));
            return show(form, caller, faults, model);
        }
        int changed = changes.apply(caller, form.documents(), wish);
        next.addFlashAttribute("done", words.say("library.bulk.done", changed));
        return "redirect:" + LibraryFilters.PATH;
    }

    private BulkWish wish(BulkForm form, SignedIn caller) {
        Optional<BulkWish.Place> section = sectionsOf(caller).stream()
                .filter(one -> form.section().filter(one.id()::equals).isPresent())
                .map(one -> new BulkWish.Place(one.id(), one.name()))
                .findFirst();
        Optional<Unit> owner = form.owner().flatMap(units::find);
        BulkWish.Belonging belonging = new BulkWish.Belonging(
                form.accessGiven(),
                owner.map(Unit::id),
                owner.map(Unit::shortName).orElse(""));
        return new BulkWish(
                form.added(), form.removed(), section, belonging, form.end().day());
    }

    private List<Sections.Section> sectionsOf(SignedIn caller) {
        return caller.unit().map(sections::of).orElse(List.of());
    }

    private String show(BulkForm form, SignedIn caller, Map<String, String> faults, Model model) {
        model.addAttribute("documents", lines(changes.plan(form.documents(), NOTHING)));
        model.addAttribute("faults", faults);
        model.addAttribute("sections", sectionsOf(caller));
        model.addAttribute("classes", AccessClass.values());
        model.addAttribute("owner", form.owner().flatMap(units::find).orElse(null));
        return model.containsAttribute("plan") ? "admin/library/bulk-preview" : "admin/library/bulk";
    }

    private List<Line> lines(List<BulkChanges.Planned> plan) {
        return plan.stream()
                .map(one -> new Line(
                        one.head().id().value(),
                        DocumentWording.name(
                                one.head().identity().kind(),
                                one.head().identity().number().symbol()),
                        differences(one)))
                .toList();
    }

    private List<Difference> differences(BulkChanges.Planned one) {
        List<Difference> differences = new ArrayList<>();
        one.before()
                .forEach((field, before) -> differences.add(new Difference(
                        words.say("audit.field." + field),
                        said(field, before),
                        said(field, one.after().getOrDefault(field, "")))));
        return differences;
    }

    private String said(String field, String value) {
        return field.equals("access") ? words.say("access." + value) : value;
    }
}
