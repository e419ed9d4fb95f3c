package vn.sotay.documents.structure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts lines together into pieces of about a readable length, and cuts a line that is too long at ends of
/// sentences.
final class Pieces {
    /// Where a sentence ends shows in what follows it; the iterator's time grows with the text it is given.
    private static final int SEEN_BEHIND = 50;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final int readable;
    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Pieces(int readable) {
        this.readable = readable;
    }

    static List<String> of(List<String> lines, int readable, int longest) {
        Pieces pieces = new Pieces(readable);
        for (String line : Columns.tablesTogether(lines, longest)) {
            List<String> parts = line.length() <= longest ? List.of(line) : cut(line, readable);
            parts.forEach(pieces::add);
        }
        pieces.close();
        return pieces.done;
    }

    private void add(String line) {
        if (!open.isEmpty() && open.length() + line.length() > readable) close();
        if (!open.isEmpty()) open.append('\n');
        open.append(line);
    }

    private void close() {
        if (!open.isEmpty()) done.add(open.toString());
        open.setLength(0);
    }

    private static List<String> cut(String line, int readable) {
        List<String> parts = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(VIETNAMESE);
        int start = 0;
        while (line.length() - start > readable) {
            sentences.setText(line.substring(start, Math.min(line.length(), start + readable + SEEN_BEHIND)));
            int end = start + sentences.preceding(readable + 1);
            if (end <= start) end = wordEnd(line, start, start + readable);
            parts.add(line.substring(start, end).strip());
            start = end;
        }
        parts.add(line.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static int wordEnd(String line, int start, int most) {
        int blank = most;
        while (blank > start && line.charAt(blank) != ' ') blank--;
        int end = blank > start ? blank : most;
        return Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
    }
}
