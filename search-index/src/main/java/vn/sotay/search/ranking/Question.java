package vn.sotay.search.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sotay.search.answering.AskedFor;
import vn.sotay.search.understanding.DomainWords;
import vn.sotay.search.understanding.Mended;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.Role;
import vn.sotay.search.vietnamese.Scaffolding;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;
import vn.sotay.search.vietnamese.restoring.Restorer;

/// What is asked, ready to be looked for.
///
/// @param asked  each distinct syllable once, in the order of the words
/// @param pairs  each distinct pair of neighbours
/// @param marked whether any mark was typed; without any, marks mean nothing
/// @param places the places it names, "dieu 7"; their words are not among the syllables
/// @param mended   the words with their letters put right, where they were wrong
/// @param askedFor the kind of answer that is wanted
public record Question(
        List<Asked> asked,
        List<AskedPair> pairs,
        boolean marked,
        List<String> places,
        Optional<Mended> mended,
        AskedFor askedFor) {

    /// A syllable of the question.
    ///
    /// @param syllable what was meant
    /// @param typed    what was typed, mostly the same
    /// @param known    whether it stands in the texts with just these marks
    /// @param guessed  whether it was taken for another word than was typed, and not only its marks restored
    public record Asked(Syllable syllable, Syllable typed, boolean known, boolean guessed, Role role) {
        /// As it was meant, and as it was typed where that differs.
        List<Syllable> forms() {
            return Stream.of(syllable, typed).distinct().toList();
        }

        boolean informative() {
            return role == Role.CONTENT;
        }

        /// Weighs less: words around a question, and words that were not typed but may stand for others.
        boolean scaffolding() {
            return role == Role.SCAFFOLDING || role == Role.ALIKE;
        }

        List<String> terms(Function<Syllable, String> form) {
            return forms().stream().map(form).distinct().toList();
        }
    }

    /// Two syllables, one after the other.
    public record Neighbours(Syllable first, Syllable second) {}

    public record AskedPair(Asked first, Asked second) {
        /// As it was meant, and as it was typed where that differs.
        List<Neighbours> forms() {
            return Stream.of(new Neighbours(first.syllable, second.syllable), new Neighbours(first.typed, second.typed))
                    .distinct()
                    .toList();
        }

        boolean informative() {
            return first.informative() && second.informative();
        }

        List<String> terms(Function<Syllable, String> form) {
            return forms().stream()
                    .map(pair -> Syllables.pair(pair.first, pair.second, form))
                    .distinct()
                    .toList();
        }

        boolean scaffolding() {
            return first.scaffolding() || second.scaffolding();
        }

        boolean known() {
            return first.known && second.known;
        }

        boolean has(Syllable syllable) {
            return first.syllable.equals(syllable) || second.syllable.equals(syllable);
        }
    }

    public static Question of(String words, Restorer restorer) {
        String start = DomainWords.ofDocuments(beginning(words));
        List<String> places = CitedPlaces.in(start);
        List<Syllable> typed = Syllables.of(CitedPlaces.without(start)).inOrder().stream()
                .limit(SearchSettings.MOST_LOOKED_AT)
                .toList();
        List<Syllable> syllables = meant(typed, restorer);
        List<Role> roles = Scaffolding.roles(syllables);
        SequencedMap<Syllable, Asked> asked = new LinkedHashMap<>();
        SequencedSet<AskedPair> pairs = new LinkedHashSet<>();
        Asked before = null;
        for (int i = 0; i < syllables.size() && asked.size() < SearchSettings.MOST_SYLLABLES; i++) {
            Asked here = new Asked(
                    syllables.get(i),
                    typed.get(i),
                    restorer.knows(syllables.get(i)),
                    restorer.guesses(typed.get(i), syllables.get(i)),
                    roles.get(i));
            asked.putIfAbsent(here.syllable, here);
            if (before != null) pairs.add(new AskedPair(before, here));
            before = here;
        }
        boolean marked = asked.keySet().stream().anyMatch(Syllable::marked);
        for (List<Syllable> alike : DomainWords.alike(syllables)) addAlike(alike, restorer, asked, pairs);
        return new Question(
                List.copyOf(asked.values()),
                List.copyOf(pairs),
                marked,
                places,
                Mended.of(start, typed, syllables),
                AskedFor.in(syllables));
    }

    /// A small library knows few of the words that make a sentence a question and would take them for slips, and
    /// what it does not know at all for a word that says nothing.
    private static List<Syllable> meant(List<Syllable> typed, Restorer restorer) {
        List<Syllable> meant = new ArrayList<>(restorer.meant(typed));
        List<Role> roles = Scaffolding.roles(typed);
        List<Role> then = Scaffolding.roles(meant);
        for (int i = 0; i < meant.size(); i++) {
            boolean lost = then.get(i) == Role.SMALL_WORD && restorer.guesses(typed.get(i), meant.get(i));
            boolean asked = roles.get(i) == Role.SMALL_WORD && !restorer.knows(typed.get(i));
            boolean around = roles.get(i) == Role.SCAFFOLDING && then.get(i) != Role.SCAFFOLDING;
            if (around || asked || lost) meant.set(i, typed.get(i));
        }
        return meant;
    }

    /// Other words for the same are looked for as well, and not missed where they are not found.
    private static void addAlike(
            List<Syllable> words, Restorer restorer, Map<Syllable, Asked> asked, Set<AskedPair> pairs) {
        Asked before = null;
        for (Syllable word : words) {
            Asked here =
                    asked.computeIfAbsent(word, one -> new Asked(one, one, restorer.knows(one), false, Role.ALIKE));
            if (before != null) pairs.add(new AskedPair(before, here));
            before = here;
        }
    }

    /// Of few telling words, so that each of them matters.
    boolean brief(SearchSettings.Brief figures) {
        return asked.stream().filter(Asked::informative).count() <= figures.syllables();
    }

    public static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), SearchSettings.MOST_CHARACTERS));
    }

    /// Whether it asks for anything beyond "cho em hỏi".
    public boolean informative() {
        return !places.isEmpty() || asked.stream().anyMatch(Asked::informative);
    }
}
