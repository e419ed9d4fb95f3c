package vn.sotay.admin.storage.roster;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.roster.RosterId;

/// One import, without what was read.
///
/// @param notice why it failed, or what happened last that whoever looks after it should know
/// @param sheet  the chosen one
/// @param counts how many rows are new, changed and so on, by the names of the outcomes, and "MISSING" for
///               members who are not in the roster
public record RosterImport(
        RosterId id,
        Origin origin,
        RosterState state,
        Optional<String> notice,
        Optional<Integer> sheet,
        Progress progress,
        Map<String, Integer> counts) {

    /// Where it comes from.
    public record Origin(UnitId unit, String unitName, String account, String fileName, Instant madeAt) {}

    /// @param total 0 when it is not known
    public record Progress(int done, int total) {}

    public int count(String outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /// Rows that would change something.
    public int changes() {
        return count("NEW") + count("CHANGED") + count("MOVED");
    }
}
