package vn.sotay.admin.storage.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sotay.documents.Document;

/// Some documents of a list.
public record LibraryPart(List<Row> rows, Optional<LibraryMark> earlier, Optional<LibraryMark> later) {
    /// @param owner name of the unit
    public record Row(Document document, String owner, List<String> tags) {
        LibraryMark mark(boolean backwards) {
            return new LibraryMark(
                    document.identity().number().issuedOn(), document.id().value(), backwards);
        }
    }

    /// One more was asked for than the part holds, to know whether it goes on.
    static LibraryPart of(List<Row> found, Optional<LibraryMark> mark, int size) {
        boolean backwards = mark.filter(LibraryMark::backwards).isPresent();
        boolean more = found.size() > size;
        List<Row> shown = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (backwards) Collections.reverse(shown);
        boolean hasEarlier = backwards ? more : mark.isPresent();
        boolean hasLater = backwards || more;
        return new LibraryPart(
                List.copyOf(shown),
                mark(hasEarlier, shown, rows -> rows.getFirst().mark(true)),
                mark(hasLater, shown, rows -> rows.getLast().mark(false)));
    }

    private static Optional<LibraryMark> mark(boolean wanted, List<Row> shown, Function<List<Row>, LibraryMark> of) {
        return wanted && !shown.isEmpty() ? Optional.of(of.apply(shown)) : Optional.empty();
    }
}
