package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an outline from the numbering of a text, in one pass.
final class OutlineReading {
    private final String text;
    private final List<Outline.Part> parts = new ArrayList<>();
    private final List<Marker> open = new ArrayList<>();
    private boolean rowBefore;

    OutlineReading(String text) {
        this.text = text;
    }

    Outline outline() {
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            read(start, end);
            start = end + 1;
        }
        return new Outline(text, parts);
    }

    private void read(int start, int end) {
        String line = text.substring(start, end).strip();
        boolean row = Columns.isRow(line);
        boolean inTable = row
                && (rowBefore || Columns.isRow(text.substring(Math.min(end + 1, text.length()), endOfLine(end + 1))));
        rowBefore = row;
        if (!inTable) Marker.of(line).filter(this::isNext).ifPresent(marker -> add(marker, start));
    }

    private boolean isNext(Marker marker) {
        Optional<Marker> last =
                open.stream().filter(other -> other.depth() == marker.depth()).findFirst();
        return marker.follows(last);
    }

    private void add(Marker marker, int start) {
        open.removeIf(other -> other.depth() >= marker.depth());
        parts.add(new Outline.Part(start, open.size(), Outline.titleAt(text, start)));
        open.add(marker);
    }

    private int endOfLine(int start) {
        int end = start < text.length() ? text.indexOf('\n', start) : -1;
        return end < 0 ? text.length() : end;
    }
}
