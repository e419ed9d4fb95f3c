package vn.sotay.conversation.inbox;

import java.util.List;
import vn.sotay.conversation.Undoable;

/// One transaction at a time over stores in memory: what throws leaves nothing behind.
public final class InMemoryTransactions implements Transactions {
    private final List<Undoable> stores;
    private boolean losesAnswer;

    public InMemoryTransactions(List<Undoable> stores) {
        this.stores = List.copyOf(stores);
    }

    /// The next commit works, and the line to the database is cut before its answer comes.
    public synchronized void loseAnswerOfNextCommit() {
        losesAnswer = true;
    }

    @Override
    public synchronized void inOne(Runnable changes) {
        List<Runnable> undo = stores.stream().map(Undoable::remember).toList();
        boolean committed = false;
        try {
            changes.run();
            committed = true;
        } finally {
            if (!committed) undo.forEach(Runnable::run);
        }
        if (losesAnswer) {
            losesAnswer = false;
            throw new IllegalStateException("the line was cut at commit");
        }
    }
}
