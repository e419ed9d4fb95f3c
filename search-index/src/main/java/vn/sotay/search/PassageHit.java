package vn.sotay.search;

import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;

/// A passage that Lucene found, with what ranking must know of its document.
///
/// @param entry Lucene's own number of it, good for one searcher
record PassageHit(int entry, float score, DocumentId document, int ordinal, Facts facts) {

    /// @param issued day of the epoch
    /// @param kind   name of the document's kind
    record Facts(boolean ended, long issued, String kind, String owner) {}

    PassageHit scored(float other) {
        return new PassageHit(entry, other, document, ordinal, facts);
    }

    DocumentSearch.Hit hit() {
        return new DocumentSearch.Hit(document, ordinal, score);
    }
}
