package vn.sotay.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.Role;
import vn.sotay.search.vietnamese.Scaffolding;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// What is asked, ready to be looked for.
///
/// @param asked  each distinct syllable once, in the order of the words
/// @param pairs  each distinct pair of neighbours
/// @param marked whether any mark was typed; without any, marks mean nothing
/// @param places the places it names, "dieu 7"; their words are not among the syllables
record Question(List<Asked> asked, List<AskedPair> pairs, boolean marked, List<String> places) {

    /// A syllable of the question.
    record Asked(Syllable syllable, Role role) {
        boolean informative() {
            return role == Role.CONTENT;
        }

        boolean scaffolding() {
            return role == Role.SCAFFOLDING;
        }

        String term(Function<Syllable, String> form) {
            return form.apply(syllable);
        }
    }

    record AskedPair(Asked first, Asked second) {
        boolean informative() {
            return first.informative() && second.informative();
        }

        String term(Function<Syllable, String> form) {
            return Syllables.pair(first.syllable, second.syllable, form);
        }

        boolean scaffolding() {
            return first.scaffolding() || second.scaffolding();
        }

        boolean has(Syllable syllable) {
            return first.syllable.equals(syllable) || second.syllable.equals(syllable);
        }
    }

    static Question of(String words) {
        String start = beginning(words);
        List<String> places = CitedPlaces.in(start);
        List<Syllable> syllables = Syllables.of(CitedPlaces.without(start)).inOrder();
        List<Role> roles = Scaffolding.roles(syllables);
        SequencedMap<Syllable, Asked> asked = new LinkedHashMap<>();
        SequencedSet<AskedPair> pairs = new LinkedHashSet<>();
        Asked before = null;
        for (int i = 0; i < syllables.size() && asked.size() < SearchSettings.MOST_SYLLABLES; i++) {
            Asked here = new Asked(syllables.get(i), roles.get(i));
            asked.putIfAbsent(here.syllable, here);
            if (before != null) pairs.add(new AskedPair(before, here));
            before = here;
        }
        boolean marked = asked.keySet().stream().anyMatch(Syllable::marked);
        return new Question(List.copyOf(asked.values()), List.copyOf(pairs), marked, places);
    }

    static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), SearchSettings.MOST_CHARACTERS));
    }

    /// Whether it asks for anything beyond "cho em hỏi".
    boolean informative() {
        return !places.isEmpty() || asked.stream().anyMatch(Asked::informative);
    }
}
