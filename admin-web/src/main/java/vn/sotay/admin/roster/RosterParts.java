package vn.sotay.admin.roster;

import java.time.InstantSource;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterPeople;
import vn.sotay.admin.storage.roster.RosterTurns;

/// Puts the steps of an import together.
///
/// @param uploads where files wait to be read
public record RosterParts(
        Rosters.Stored stored,
        RosterTurns turns,
        RosterEntries entries,
        RosterPeople people,
        Uploads uploads,
        InstantSource time) {
    public Rosters rosters() {
        FileReading reading = new FileReading(stored.cells(), stored.imports(), uploads);
        Comparison comparison = new Comparison(stored.cells(), entries, people, time);
        return new Rosters(stored, new RosterWorkers(turns), reading, comparison);
    }
}
