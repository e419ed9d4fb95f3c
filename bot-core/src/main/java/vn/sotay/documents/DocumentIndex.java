package vn.sotay.documents;

import java.util.List;

/// The searchable copy of the library on this node.
public interface DocumentIndex {
    /// How far it has followed the changes; 0 when it is new.
    long sequence();

    /// Forgets everything: the library is another one than was followed so far.
    void startAnew();

    /// Takes the changes in; they are found from when this returns.
    void apply(List<DocumentChanges.Change> changes);
}
