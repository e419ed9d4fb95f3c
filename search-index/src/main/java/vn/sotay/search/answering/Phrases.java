package vn.sotay.search.answering;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Phrases of which a question has one, with their marks or without.
record Phrases(List<List<Syllable>> phrases) {

    /// @param phrases parted by bars
    static Phrases of(String phrases) {
        return new Phrases(Arrays.stream(phrases.split("[|]", -1))
                .map(phrase -> Syllables.of(phrase).inOrder())
                .toList());
    }

    boolean in(List<Syllable> question) {
        return endIn(question).isPresent();
    }

    /// Where the first of them that stands there ends.
    OptionalInt endIn(List<Syllable> question) {
        for (int at = 0; at < question.size(); at++)
            for (List<Syllable> phrase : phrases)
                if (standsAt(at, phrase, question)) return OptionalInt.of(at + phrase.size());
        return OptionalInt.empty();
    }

    private static boolean standsAt(int at, List<Syllable> phrase, List<Syllable> question) {
        if (at + phrase.size() > question.size()) return false;
        for (int i = 0; i < phrase.size(); i++) if (!phrase.get(i).mayBeTyped(question.get(at + i))) return false;
        return true;
    }
}
