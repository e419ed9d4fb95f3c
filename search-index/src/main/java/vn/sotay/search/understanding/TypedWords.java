package vn.sotay.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// A question as words with their places, of which some are taken out as they are understood.
final class TypedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}]*|\\p{N}+");
    private static final int MOST = 120;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final boolean[] taken;

    /// @param start, end its place in the text
    record Word(String raw, Syllable syllable, int start, int end) {}

    TypedWords(String text) {
        this.text = text;
        Matcher found = WORD.matcher(text);
        while (found.find() && words.size() < MOST)
            words.add(new Word(found.group(), Syllable.of(found.group()), found.start(), found.end()));
        this.taken = new boolean[words.size()];
    }

    int size() {
        return words.size();
    }

    /// The word as it was written; empty outside the question.
    String raw(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).raw();
    }

    /// What stands between the word before and this one.
    String gap(int at) {
        if (at <= 0 || at >= words.size()) return "";
        return text.substring(words.get(at - 1).end(), words.get(at).start());
    }

    boolean isTaken(int at) {
        return at >= 0 && at < taken.length && taken[at];
    }

    /// Whether nothing is left from this word on.
    boolean nothingFrom(int at) {
        for (int i = at; i < taken.length; i++) if (!taken[i]) return false;
        return true;
    }

    boolean nothingBefore(int at) {
        for (int i = 0; i < at; i++) if (!taken[i]) return false;
        return true;
    }

    /// Whether this phrase stands here, with its marks or without, and is not taken yet.
    boolean at(int place, Phrase phrase) {
        if (place < 0 || place + phrase.length() > words.size()) return false;
        for (int i = 0; i < phrase.length(); i++)
            if (taken[place + i]
                    || !phrase.syllables()
                            .get(i)
                            .mayBeTyped(words.get(place + i).syllable())) return false;
        return true;
    }

    void take(int from, int length) {
        for (int i = from; i < from + length; i++) taken[i] = true;
    }

    /// The words that are left, as they were written.
    String left() {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) continue;
            boolean follows = i > 0 && !taken[i - 1];
            left.append(left.isEmpty() ? "" : follows ? gap(i) : " ").append(raw(i));
        }
        return left.toString();
    }

    /// Words in a row, as they are written with marks.
    record Phrase(List<Syllable> syllables) {
        static Phrase of(String written) {
            return new Phrase(Syllables.of(written).inOrder());
        }

        static List<Phrase> all(String list) {
            return List.of(list.split("\\|")).stream().map(Phrase::of).toList();
        }

        int length() {
            return syllables.size();
        }
    }
}
