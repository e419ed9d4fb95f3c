package vn.sotay.admin.roster;

import java.util.UUID;
import vn.sotay.admin.storage.roster.RosterTurns;
import vn.sotay.organisation.roster.RosterId;

/// The right to work on an import.
record Turn(RosterId id, UUID worker, RosterTurns turns) {
    /// @param total 0 when it is not known
    /// @throws IllegalStateException when the work was taken away, because nothing was heard of us
    void progress(int done, int total) {
        if (!turns.progress(id, worker, done, total)) throw new IllegalStateException("taken away: import " + id);
    }
}
