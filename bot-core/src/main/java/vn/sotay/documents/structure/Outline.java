package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sotay.language.VietnameseText;

/// Dàn ý: how a text is divided. Whatever is corrected, {@link #opening} and the texts of all parts, in
/// order, are the text: no character is lost or said twice. A correction that makes no sense changes nothing.
///
/// @param parts in reading order
public record Outline(String text, List<Part> parts) {

    /// A part of the text, up to where the next begins.
    ///
    /// @param start where its first line begins
    /// @param level 0 for the outermost
    /// @param title its first line, or what an officer wrote instead; its numbering is read from it
    public record Part(int start, int level, String title) {
        Optional<Marker> marker() {
            return Marker.of(title);
        }

        /// The number at its head as it is cited, "7", "II", "2.1", "a".
        public Optional<String> number() {
            return marker().map(Marker::label);
        }

        private Part at(int otherLevel) {
            return new Part(start, otherLevel, title);
        }
    }

    private static final int LONGEST_TITLE = 200;

    public Outline {
        parts = List.copyOf(parts);
        for (int i = 0; i < parts.size(); i++) {
            int before = i == 0 ? -1 : parts.get(i - 1).start();
            int above = i == 0 ? -1 : parts.get(i - 1).level();
            Part part = parts.get(i);
            if (part.start() <= before || part.start() >= text.length())
                throw new IllegalArgumentException("part " + i + " begins where it cannot");
            if (part.level() < 0 || part.level() > above + 1)
                throw new IllegalArgumentException("part " + i + " stands below nothing");
        }
    }

    /// As the text's own numbering divides it.
    ///
    /// @param text cleaned
    public static Outline of(String text) {
        return new OutlineReading(text).outline();
    }

    /// What stands before the first part.
    public String opening() {
        return text.substring(
                0, parts.isEmpty() ? text.length() : parts.getFirst().start());
    }

    /// The part's own text, without the parts below it.
    public String textOf(int part) {
        return text.substring(parts.get(part).start(), end(part));
    }

    /// Where the part's own text ends.
    public int end(int part) {
        return part + 1 < parts.size() ? parts.get(part + 1).start() : text.length();
    }

    /// One level out, with all below it; what followed as its equal now stands below it.
    public Outline promote(int part) {
        return parts.get(part).level() == 0 ? this : shifted(part, -1);
    }

    /// Below the one before it, with all below it. The first of its level stays where it is.
    public Outline demote(int part) {
        boolean first =
                part == 0 || parts.get(part - 1).level() < parts.get(part).level();
        return first ? this : shifted(part, 1);
    }

    /// Its text goes to the part before it, or to the opening.
    public Outline mergeWithPrevious(int part) {
        int level = parts.get(part).level();
        boolean intoItsParent = part == 0 || parts.get(part - 1).level() < level;
        List<Part> others = intoItsParent ? moved(part + 1, endBelow(part), -1) : new ArrayList<>(parts);
        others.remove(part);
        return new Outline(text, others);
    }

    /// A new part, of the level of the one it is cut from.
    public Outline splitAt(int offset) {
        boolean inText = offset > 0 && offset < text.length();
        if (!inText || Character.isLowSurrogate(text.charAt(offset))) return this;
        if (parts.stream().anyMatch(part -> part.start() == offset)) return this;
        int before = (int) parts.stream().filter(part -> part.start() < offset).count();
        int level = before == 0 ? 0 : parts.get(before - 1).level();
        List<Part> more = new ArrayList<>(parts);
        more.add(before, new Part(offset, level, titleAt(text, offset)));
        return new Outline(text, more);
    }

    /// Another title; the text stays as it is printed.
    public Outline rename(int part, String title) {
        String clean = VietnameseText.clean(title);
        if (clean.isEmpty()) return this;
        List<Part> renamed = new ArrayList<>(parts);
        Part old = parts.get(part);
        renamed.set(part, new Part(old.start(), old.level(), titleAt(clean, 0)));
        return new Outline(text, renamed);
    }

    static String titleAt(String text, int start) {
        int end = text.indexOf('\n', start);
        int most = Math.min(start + LONGEST_TITLE, end < 0 ? text.length() : end);
        if (most < text.length() && Character.isLowSurrogate(text.charAt(most))) most--;
        return text.substring(start, most).strip();
    }

    private Outline shifted(int part, int by) {
        return new Outline(text, moved(part, endBelow(part), by));
    }

    private List<Part> moved(int from, int to, int by) {
        List<Part> moved = new ArrayList<>(parts);
        for (int i = from; i < to; i++)
            moved.set(i, parts.get(i).at(parts.get(i).level() + by));
        return moved;
    }

    /// The part after the last that stands below this one.
    private int endBelow(int part) {
        return IntStream.range(part + 1, parts.size())
                .filter(i -> parts.get(i).level() <= parts.get(part).level())
                .findFirst()
                .orElse(parts.size());
    }
}
