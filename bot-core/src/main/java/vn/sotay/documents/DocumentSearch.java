package vn.sotay.documents;

import java.util.List;
import vn.sotay.conversation.Speaker;

/// Finds the passages that answer words, with or without tone marks. Never returns what the member may not
/// see, nor lets it weigh in what is returned.
public interface DocumentSearch {
    /// @return the best passage of each document, best document first; empty when nothing answers
    List<Hit> find(String words, int atMost, Speaker.KnownMember reader);

    /// @param ordinal the passage's place in the document
    record Hit(DocumentId document, int ordinal, float score) {}
}
