package vn.sotay.documents;

import java.util.List;
import java.util.Map;

/// The sequence of changes in the library, for what is derived from it.
public interface DocumentChanges {
    /// What changed after `sequence`, each document once with its last change, in order. A change is never
    /// seen before all earlier ones are.
    List<Change> after(long sequence, int atMost);

    /// The number of the last change; 0 when there was none.
    long last();

    /// What became of a document.
    sealed interface Change {
        long sequence();

        DocumentId id();

        /// As it is after the change.
        ///
        /// @param asked what else a passage is asked for by, by its path; never shown
        record Kept(long sequence, Document document, List<Passage> passages, Map<String, List<String>> asked)
                implements Change {
            public Kept {
                passages = List.copyOf(passages);
                asked = Map.copyOf(asked);
            }

            public Kept(long sequence, Document document, List<Passage> passages) {
                this(sequence, document, passages, Map.of());
            }

            @Override
            public DocumentId id() {
                return document.id();
            }
        }

        /// It is no longer in the library.
        record Gone(long sequence, DocumentId id) implements Change {}
    }
}
