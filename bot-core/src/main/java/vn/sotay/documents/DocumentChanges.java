package vn.sotay.documents;

import java.util.List;

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
        record Kept(long sequence, Document document, List<Passage> passages) implements Change {
            public Kept {
                passages = List.copyOf(passages);
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
