package vn.sotay.admin.pages.questions;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.lookup.FilterWording;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;
import vn.sotay.search.Explained;
import vn.sotay.search.LuceneDocumentIndex;

/// Vì sao ra kết quả này: a question asked as a member of some unit asks it, with what was understood and
/// what each result owes its place to.
@Controller
class WhyPage {
    private static final int MOST = 10;
    private static final int LONGEST = 300;

    private final LuceneDocumentIndex index;
    private final Documents documents;
    private final UnitReaders readers;
    private final Units units;
    private final InstantSource time;

    WhyPage(LuceneDocumentIndex index, Documents documents, UnitReaders readers, Units units, InstantSource time) {
        this.index = index;
        this.documents = documents;
        this.readers = readers;
        this.units = units;
        this.time = time;
    }

    /// What was understood; texts are empty where there is nothing to say.
    record Understood(String words, String filters, String leftOut, String mended, boolean sure, boolean number) {}

    record Line(String document, String path, String source, Score score) {}

    /// @param covered per cent
    record Score(float whole, Explained.Reasons reasons, int covered) {}

    @Requires(Permission.ANSWER_QUESTIONS)
    @GetMapping("/admin/questions/why")
    String page(
            @RequestParam Optional<UnitId> unit,
            @RequestParam(defaultValue = "") String words,
            SignedIn caller,
            Model model) {
        UnitId asked = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        String question = beginning(words);
        model.addAttribute("words", question);
        model.addAttribute("unit", units.find(asked).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND)));
        if (!question.isBlank()) answer(question, readers.of(asked), model);
        return "admin/questions/why";
    }

    /// Ends with a whole word: half of one would be searched as another.
    private static String beginning(String words) {
        if (words.length() <= LONGEST) return words;
        int blank = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, blank > 0 ? blank : LONGEST);
    }

    private void answer(String words, Speaker.KnownMember reader, Model model) {
        Inquiry inquiry = index.read(words, VietnamTime.day(time.instant()));
        Explained explained = index.explain(inquiry, MOST, reader);
        model.addAttribute("understood", understood(inquiry, explained));
        model.addAttribute("results", results(explained, reader));
    }

    private static Understood understood(Inquiry inquiry, Explained explained) {
        DocumentSearch.Understood how = explained.found().understood();
        return new Understood(
                explained.words(),
                FilterWording.all(inquiry.filters().stream()
                        .filter(filter -> !how.leftOut().contains(filter))
                        .toList()),
                FilterWording.all(how.leftOut()),
                how.meant().orElse(""),
                how.sure(),
                how.number());
    }

    private List<Line> results(Explained explained, Speaker.KnownMember reader) {
        List<Line> lines = new ArrayList<>();
        List<DocumentSearch.Hit> hits = explained.found().hits();
        for (int i = 0; i < hits.size(); i++) {
            DocumentSearch.Hit hit = hits.get(i);
            Explained.Reasons reasons = explained.reasons().get(i);
            Score score = new Score(hit.score(), reasons, Math.round(100 * reasons.covered()));
            String path = documents.passages(hit.document(), hit.ordinal(), 1, reader).stream()
                    .map(passage -> passage.path())
                    .findFirst()
                    .orElse("");
            documents
                    .find(hit.document(), reader)
                    .map(found ->
                            new Line(DocumentWording.nameAndTitle(found), path, DocumentWording.source(found), score))
                    .ifPresent(lines::add);
        }
        return lines;
    }
}
