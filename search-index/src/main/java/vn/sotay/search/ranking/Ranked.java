package vn.sotay.search.ranking;

import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.stored.LibrarySearcher;

/// A document in its place.
public record Ranked(DocumentMatch match, float score) {

    /// One whose passages were not looked at.
    public static Ranked unread(int entry, float score) {
        return at(entry, 0, score);
    }

    /// One that is found by a place in it.
    public static Ranked at(int entry, int ordinal, float score) {
        return new Ranked(DocumentMatch.unread(entry, ordinal), score);
    }

    public Ranked times(float factor) {
        return new Ranked(match, score * factor);
    }

    public DocumentSearch.Hit hit(LibrarySearcher index) {
        return new DocumentSearch.Hit(
                index.entries().document(match.entry()), match.best().ordinal(), score);
    }
}
