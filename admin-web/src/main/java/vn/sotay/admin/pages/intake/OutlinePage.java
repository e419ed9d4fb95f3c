package vn.sotay.admin.pages.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import vn.sotay.documents.structure.Outline;
import vn.sotay.organisation.access.Permission;

/// The outline of a draft, part by part. Each button is a form of its own.
@Controller
class OutlinePage {
    private static final int PAGE = 100;

    private final IntakeStore store;
    private final EditDraft editing;
    private final MessageSource messages;

    OutlinePage(IntakeStore store, EditDraft editing, MessageSource messages) {
        this.store = store;
        this.editing = editing;
        this.messages = messages;
    }

    /// A part in the list.
    public record Row(int index, int level, String title) {}

    /// A paragraph of the part that is open, where it may be cut off.
    public record Paragraph(int start, String text) {}

    /// @param open the part whose text is shown, -1 for what stands before the first
    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/intake/{intake}/outline")
    String page(
            SignedIn caller,
            @PathVariable IntakeId intake,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> open,
            Model model) {
        IntakeFile file = find(intake);
        Optional<Drafts.Kept> kept = store.drafts().find(intake);
        if (kept.isEmpty()) return "redirect:/admin/intake/" + intake;
        Outline outline = new Outline(kept.get().text(), kept.get().draft().outline());
        int first = Math.clamp(from.orElse(0), 0, Math.max(0, outline.parts().size() - 1));
        int last = Math.min(outline.parts().size(), first + PAGE);
        List<Row> rows = new ArrayList<>();
        for (int i = first; i < last; i++) {
            Outline.Part part = outline.parts().get(i);
            rows.add(new Row(i, part.level(), part.title()));
        }
        model.addAttribute("file", file);
        model.addAttribute("version", kept.get().version());
        model.addAttribute("rows", rows);
        model.addAttribute("from", first);
        open.filter(part -> part >= -1 && part < outline.parts().size()).ifPresent(part -> {
            model.addAttribute("open", part);
            model.addAttribute("paragraphs", paragraphs(outline, part));
        });
        String path = "/admin/intake/" + intake + "/outline?from=";
        if (first > 0) model.addAttribute("earlier", path + Math.max(0, first - PAGE));
        if (last < outline.parts().size()) model.addAttribute("later", path + last);
        return "admin/intake/outline";
    }

    private static List<Paragraph> paragraphs(Outline outline, int part) {
        int start = part < 0 ? 0 : outline.parts().get(part).start();
        int end = part < 0 ? outline.opening().length() : outline.end(part);
        List<Paragraph> paragraphs = new ArrayList<>();
        while (start < end) {
            int line = outline.text().indexOf('\n', start);
            int stop = line < 0 ? end : Math.min(line, end);
            if (stop > start) paragraphs.add(new Paragraph(start, outline.text().substring(start, stop)));
            start = stop + 1;
        }
        return paragraphs;
    }

    /// What is done to a part.
    enum Deed {
        PROMOTE,
        DEMOTE,
        MERGE,
        RENAME,
        SPLIT
    }

    /// @param part  its place in the outline; where to split, the offset in the text
    /// @param title the new one
    record Change(Deed deed, int part, Optional<String> title, int version, Optional<Integer> from) {}

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping("/admin/intake/{intake}/outline")
    String change(
            SignedIn caller, @PathVariable IntakeId intake, Change change, Locale locale, RedirectAttributes after) {
        IntakeFile file = find(intake);
        Optional<Drafts.Kept> kept = store.drafts().find(intake).filter(one -> one.version() == change.version());
        boolean done =
                kept.filter(one -> editing.outline(file, one, deed(change))).isPresent();
        if (!done) after.addFlashAttribute("failed", new IntakeWords(messages, locale).word("intake.stale"));
        int row = change.deed() == Deed.SPLIT ? 0 : Math.max(0, change.part() - 1);
        String anchor = change.deed() == Deed.SPLIT ? "" : "#part-" + row;
        return "redirect:/admin/intake/" + intake + "/outline?from="
                + change.from().orElse(0) + anchor;
    }

    /// A place that is not there changes nothing.
    private static UnaryOperator<Outline> deed(Change change) {
        return outline -> {
            boolean there =
                    change.part() >= 0 && change.part() < outline.parts().size();
            return switch (change.deed()) {
                case PROMOTE -> there ? outline.promote(change.part()) : outline;
                case DEMOTE -> there ? outline.demote(change.part()) : outline;
                case MERGE -> there ? outline.mergeWithPrevious(change.part()) : outline;
                case RENAME ->
                    there ? outline.rename(change.part(), change.title().orElse("")) : outline;
                case SPLIT -> outline.splitAt(change.part());
            };
        };
    }

    private IntakeFile find(IntakeId intake) {
        return store.files().find(intake).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
