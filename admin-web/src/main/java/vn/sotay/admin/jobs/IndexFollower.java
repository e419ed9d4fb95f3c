package vn.sotay.admin.jobs;

import java.time.Duration;
import java.util.List;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentIndex;

/// Keeps this node's index at the library: takes changes in as they come, all of them when the index is
/// new.
public final class IndexFollower {
    private static final int AT_ONCE = 100;

    private final DocumentChanges changes;
    private final DocumentIndex index;

    public IndexFollower(DocumentChanges changes, DocumentIndex index) {
        this.changes = changes;
        this.index = index;
    }

    /// Takes in whatever is missing now.
    public void catchUp() {
        if (index.sequence() > changes.last()) index.startAnew();
        List<DocumentChanges.Change> missing = changes.after(index.sequence(), AT_ONCE);
        while (!missing.isEmpty()) {
            index.apply(missing);
            missing = changes.after(index.sequence(), AT_ONCE);
        }
    }

    /// How many changes the index is behind.
    public long lag() {
        return Math.max(0, changes.last() - index.sequence());
    }

    Loop follow(Bell bell, Duration poll) {
        return Loop.start("index", () -> {
            catchUp();
            bell.await(poll);
        });
    }
}
