package vn.sotay.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Speaker;

/// Finds the passages that answer words, with or without tone marks. Never returns what the member may not
/// see, nor lets it weigh in what is returned.
public interface DocumentSearch {
    /// How the words are read; nothing is searched yet.
    Inquiry read(String words, LocalDate today);

    /// Where the filters were read and not chosen, they never hide an answer: then they are left out.
    Found find(Inquiry inquiry, int atMost, Speaker.KnownMember reader);

    /// @param hits    the best passage of each document, best document first; empty when nothing answers
    /// @param nearest what does not answer, best first; only where there are no hits
    /// @param close   whether the first of those is near enough to be offered
    record Found(List<Hit> hits, List<Hit> nearest, boolean close, Understood understood) {
        public Found {
            hits = List.copyOf(hits);
            nearest = List.copyOf(nearest);
        }

        public static Found of(List<Hit> hits) {
            return new Found(hits, List.of(), false, Understood.AS_IT_STANDS);
        }
    }

    /// @param ordinal the passage's place in the document
    record Hit(DocumentId document, int ordinal, float score) {}

    /// How the words were understood.
    ///
    /// @param meant   the whole question as it was probably meant, where letters were mended; made of words
    ///                of public texts and of what was typed
    /// @param sure    whether that can hardly be wrong (the keys of Telex can not, a slip can)
    /// @param leftOut filters under which nothing answers
    /// @param number  whether it asks for a number and nothing else
    record Understood(Optional<String> meant, boolean sure, List<Filter> leftOut, boolean number) {
        public static final Understood AS_IT_STANDS = new Understood(Optional.empty(), true, List.of(), false);

        public Understood {
            leftOut = List.copyOf(leftOut);
        }
    }
}
