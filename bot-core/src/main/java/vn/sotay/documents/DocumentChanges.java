package vn.sotay.documents;

import java.util.List;

/// The sequence of changes in the library, for what is derived from it.
public interface DocumentChanges {
    /// What changed after `sequence`, each document once with its last change, in order. A change is never
    /// seen before all earlier ones are.
    List<Change> after(long sequence, int atMost);

    /// The number of the last change; 0 when there was none.
    long last();

    /// A document as it is after a change.
    record Change(long sequence, Document document, List<Passage> passages) {
        public Change {
            passages = List.copyOf(passages);
        }
    }
}
