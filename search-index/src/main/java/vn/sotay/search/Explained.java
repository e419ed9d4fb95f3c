package vn.sotay.search;

import java.util.List;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.answering.AnswerSort;

/// What was found, and why.
///
/// @param words   the words that were searched in the end; empty when only filters were
/// @param reasons one for each hit, in their order
public record Explained(DocumentSearch.Found found, String words, List<Reasons> reasons) {
    public Explained {
        reasons = List.copyOf(reasons);
    }

    /// Why one document stands where it does.
    ///
    /// @param passage what its passage scores, by where the words were found
    /// @param rest    what its other passages and its whole text add, and what being out of force takes
    ///                away, and what speaks for the document besides its words
    /// @param covered the share of the question's telling words that the passage has
    /// @param pairs   how many neighbouring words of the question stand together in it
    /// @param held    the kind of answer that was asked for and that it holds, so that it was preferred
    public record Reasons(Parts passage, float rest, float covered, int pairs, boolean ended, AnswerSort held) {}

    /// Of a passage's score.
    ///
    /// @param words in its text
    /// @param pairs neighbours in its text
    /// @param head  in number, kind, issuer, title and headings
    /// @param place the place that was named
    public record Parts(float words, float pairs, float head, float place) {
        float sum() {
            return words + pairs + head + place;
        }
    }
}
