package vn.sotay.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.Scaffolding;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// What is asked, ready to be looked for.
///
/// @param asked  each distinct syllable once, in the order of the words
/// @param pairs  each distinct pair of neighbours
/// @param marked whether any mark was typed; without any, marks mean nothing
/// @param places the places it names, "dieu 7"
record Question(List<Asked> asked, List<AskedPair> pairs, boolean marked, List<String> places) {

    /// @param informative not part of the scaffolding
    record Asked(Syllable syllable, boolean informative) {}

    record AskedPair(Asked first, Asked second) {
        boolean informative() {
            return first.informative && second.informative;
        }

        boolean has(Syllable syllable) {
            return first.syllable.equals(syllable) || second.syllable.equals(syllable);
        }
    }

    static Question of(String words) {
        String start = beginning(words);
        List<Syllable> syllables = Syllables.of(start).inOrder();
        BitSet scaffolding = Scaffolding.in(syllables);
        Set<Syllable> distinct = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        Set<AskedPair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < syllables.size() && distinct.size() < SearchSettings.MOST_SYLLABLES; i++) {
            Asked here = new Asked(syllables.get(i), !scaffolding.get(i));
            if (distinct.add(here.syllable)) asked.add(here);
            if (i > 0) pairs.add(new AskedPair(new Asked(syllables.get(i - 1), !scaffolding.get(i - 1)), here));
        }
        boolean marked = asked.stream().anyMatch(one -> one.syllable.marked());
        return new Question(asked, List.copyOf(pairs), marked, CitedPlaces.in(start));
    }

    static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), SearchSettings.MOST_CHARACTERS));
    }

    /// Whether it asks for anything beyond "cho em hỏi".
    boolean informative() {
        return !places.isEmpty() || asked.stream().anyMatch(Asked::informative);
    }
}
