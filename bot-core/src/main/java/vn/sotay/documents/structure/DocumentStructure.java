package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnameseText;

/// Cuts the text of a document into passages of readable size along its own numbering: a whole điều or mục
/// where it is short, its parts where it is long. A passage is at most {@value #LONGEST} characters.
public final class DocumentStructure {
    /// A phone's screen of text.
    static final int READABLE = 700;

    /// About 250 syllables. Longer paragraphs are cut at ends of sentences; leaves room for title and source
    /// within Zalo's 2,000 characters.
    static final int LONGEST = 1_150;

    private final List<Passage> passages = new ArrayList<>();

    private DocumentStructure() {}

    /// The passages in reading order; at least one unless the text is blank.
    public static List<Passage> passagesOf(String text) {
        return passagesOf(Outline.of(VietnameseText.clean(Columns.marked(text))));
    }

    /// The passages of an outline that an officer has confirmed. The neighbours of one are those with the
    /// ordinals next to its own.
    public static List<Passage> passagesOf(Outline outline) {
        DocumentStructure structure = new DocumentStructure();
        structure.cut(Section.of(outline), PathSoFar.NONE, List.of());
        return List.copyOf(structure.passages);
    }

    private void cut(Section section, PathSoFar above, List<String> headings) {
        PathSoFar path = section.marker().map(above::with).orElse(above);
        boolean root = section.marker().isEmpty();
        if (!root && section.length() <= READABLE && !section.isFrame()) {
            add(path, headings, section.allLines());
            return;
        }
        List<String> below = new ArrayList<>(headings);
        below.addAll(section.headings());
        if (!section.body().isEmpty()) add(path, below, section.body());
        section.children().forEach(child -> cut(child, path, below));
    }

    private void add(PathSoFar path, List<String> headings, List<String> lines) {
        for (String piece : Pieces.of(lines, READABLE, LONGEST))
            passages.add(new Passage(passages.size(), path.cited(), headings, piece));
    }
}
