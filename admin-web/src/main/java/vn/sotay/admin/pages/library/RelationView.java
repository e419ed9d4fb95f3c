package vn.sotay.admin.pages.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.library.LibraryScope;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.documents.DocumentId;

/// A document among others, as lines of a list and as a drawing: to the left what it speaks of, to the right
/// what speaks of it.
record RelationView(List<Line> towards, List<Line> from) {
    private static final int DRAWN = 6;
    private static final int STEP = 64;
    private static final int WIDTH = 340;
    private static final int HALF = 120;

    /// @param kind  of the relation, for words
    /// @param words as printed, where the other one is not in the library or not shown
    /// @param since when it takes effect, where it has one
    record Line(String kind, String words, Optional<DocumentHead> other, Optional<LocalDate> since) {
        boolean isSame(Line line) {
            return kind.equals(line.kind) && other.map(DocumentHead::id).equals(line.other.map(DocumentHead::id));
        }
    }

    /// A box of the drawing.
    record Box(int y, String kind, String label, int year, DocumentId id) {}

    static RelationView of(DocumentId document, RelatedDocuments related, LibraryScope scope) {
        List<Line> towards = new ArrayList<>();
        related.effectsOf(document, scope).forEach(one -> towards.add(line(one)));
        related.saidBy(document, scope)
                .forEach(one -> add(towards, new Line(one.kind().name(), one.words(), one.other(), Optional.empty())));
        List<Line> from = new ArrayList<>();
        related.effectsOn(document, scope).forEach(one -> from.add(line(one)));
        related.sayingOf(document, scope)
                .forEach(one -> add(from, new Line(one.kind().name(), "", Optional.of(one.other()), Optional.empty())));
        return new RelationView(towards, from);
    }

    private static Line line(RelatedDocuments.Felt felt) {
        return new Line(felt.kind().name(), "", Optional.of(felt.other()), Optional.of(felt.since()));
    }

    /// What has an effect is already there.
    private static void add(List<Line> lines, Line line) {
        boolean known = line.other().isPresent() && lines.stream().anyMatch(line::isSame);
        if (!known) lines.add(line);
    }

    public boolean isEmpty() {
        return towards.isEmpty() && from.isEmpty();
    }

    /// Whether there is anything to draw.
    public boolean isDrawn() {
        return !left().isEmpty() || !right().isEmpty();
    }

    public List<Box> left() {
        return boxes(towards);
    }

    public List<Box> right() {
        return boxes(from);
    }

    /// Where the drawing begins: a side without boxes takes no room.
    public int start() {
        return left().isEmpty() ? HALF : 0;
    }

    public int width() {
        return WIDTH - (left().isEmpty() ? HALF : 0) - (right().isEmpty() ? HALF : 0);
    }

    public int height() {
        return STEP * Math.max(1, Math.max(left().size(), right().size())) + 16;
    }

    public int middle() {
        return height() / 2;
    }

    private static List<Box> boxes(List<Line> lines) {
        List<Box> boxes = new ArrayList<>();
        drawn(lines).forEach(line -> {
            DocumentHead head = line.other().orElseThrow();
            boxes.add(new Box(
                    8 + STEP * boxes.size(),
                    line.kind(),
                    head.identity().number().symbol(),
                    head.identity().number().issuedOn().getYear(),
                    head.id()));
        });
        return boxes;
    }

    private static Stream<Line> drawn(List<Line> lines) {
        return lines.stream().filter(line -> line.other().isPresent()).limit(DRAWN);
    }
}
