package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A node of the outline: its marker, its own lines, and what stands below it.
final class Section {
    private static final int LONGEST_HEADING = 200;

    private final Optional<Marker> marker;
    private final List<String> lines = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();

    Section(Optional<Marker> marker) {
        this.marker = marker;
    }

    /// The outline of a text.
    static Section outlineOf(String text) {
        Section root = new Section(Optional.empty());
        List<Section> open = new ArrayList<>(List.of(root));
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            Optional<Marker> marker = Marker.of(line);
            marker.ifPresent(found -> {
                Section section = new Section(marker);
                open.removeIf(other -> other.depth() >= found.depth());
                open.getLast().children.add(section);
                open.add(section);
            });
            open.getLast().lines.add(line);
        }
        return root;
    }

    private int depth() {
        return marker.map(Marker::depth).orElse(-1);
    }

    Optional<Marker> marker() {
        return marker;
    }

    /// Whether it only frames what is cited by itself, as a chapter does its điều.
    boolean isFrame() {
        return marker.filter(Marker::isFrame).isPresent() && !children.isEmpty();
    }

    List<Section> children() {
        return children;
    }

    /// The lines that only name what stands below: the marker's own line, and for chapters the line of
    /// capitals under it.
    List<String> headings() {
        if (marker.isEmpty() || lines.isEmpty() || lines.getFirst().length() > LONGEST_HEADING) return List.of();
        boolean titled = marker.get().isOuter()
                && lines.size() > 1
                && lines.get(1).length() <= LONGEST_HEADING
                && lines.get(1).equals(lines.get(1).toUpperCase(Locale.ROOT));
        int own = titled ? 2 : 1;
        boolean ends = lines.size() == own;
        return marker.get().isOuter() || ends ? List.copyOf(lines.subList(0, own)) : List.of();
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
