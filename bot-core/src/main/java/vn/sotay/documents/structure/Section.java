package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A node of the outline: its marker, its own lines, and what stands below it.
final class Section {
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_LEAD_IN = 400;

    private final Optional<Marker> marker;
    private final List<String> lines = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();

    private Section(Optional<Marker> marker) {
        this.marker = marker;
    }

    /// The whole of an outline as a tree.
    static Section of(Outline outline) {
        Section root = new Section(Optional.empty());
        root.addLines(outline.opening());
        List<Section> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < outline.parts().size(); i++) {
            Outline.Part part = outline.parts().get(i);
            open.subList(part.level() + 1, open.size()).clear();
            Section section = new Section(part.marker());
            section.addLines(outline.textOf(i));
            open.getLast().children.add(section);
            open.add(section);
        }
        return root;
    }

    private void addLines(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }

    Optional<Marker> marker() {
        return marker;
    }

    /// Whether it only frames what is cited by itself, as a chapter does its điều.
    boolean isFrame() {
        return marker.filter(Marker::isDivision).isPresent() && !children.isEmpty();
    }

    List<Section> children() {
        return children;
    }

    /// The lines that only name what stands below: the marker's own line, and for chapters the line of
    /// capitals under it.
    List<String> headings() {
        if (marker.isEmpty() || lines.isEmpty() || !isHeading(lines.getFirst())) return List.of();
        boolean titled = marker.get().isOuter()
                && lines.size() > 1
                && lines.get(1).length() <= LONGEST_HEADING
                && lines.get(1).equals(lines.get(1).toUpperCase(Locale.ROOT));
        int own = titled ? 2 : 1;
        boolean ends = lines.size() == own;
        return marker.get().isOuter() || ends ? List.copyOf(lines.subList(0, own)) : List.of();
    }

    /// What leads in to a list is read with each of its items, so it may be longer than a heading.
    private static boolean isHeading(String line) {
        return line.length() <= (line.endsWith(":") ? LONGEST_LEAD_IN : LONGEST_HEADING);
    }

    /// The lines that are not headings.
    List<String> body() {
        return lines.subList(headings().size(), lines.size());
    }

    /// All lines, those below included, as they stand in the document.
    List<String> allLines() {
        List<String> all = new ArrayList<>(lines);
        children.forEach(child -> all.addAll(child.allLines()));
        return all;
    }

    int length() {
        int own = lines.stream().mapToInt(line -> line.length() + 1).sum();
        return own + children.stream().mapToInt(Section::length).sum();
    }
}
