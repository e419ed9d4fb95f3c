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

    /// A document as it is after a change.
    ///
    /// @param asked what else a passage is asked for by, by its path; never shown
    record Change(long sequence, Document document, List<Passage> passages, Map<String, List<String>> asked) {
        public Change {
            passages = List.copyOf(passages);
            asked = Map.copyOf(asked);
        }

        public Change(long sequence, Document document, List<Passage> passages) {
            this(sequence, document, passages, Map.of());
        }
    }
}
