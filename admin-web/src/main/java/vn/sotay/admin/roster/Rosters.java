package vn.sotay.admin.roster;

import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.roster.RosterWorkers.Ending;
import vn.sotay.admin.roster.RosterWorkers.Step;
import vn.sotay.admin.spreadsheet.reading.RefusedSpreadsheet;
import vn.sotay.admin.spreadsheet.reading.Spreadsheet;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterCommit;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.admin.storage.roster.RosterState;
import vn.sotay.admin.storage.roster.StaleRoster;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;

/// What whoever imports a roster can do, step by step. All but the shortest go on in the background.
public final class Rosters {
    private static final Step READING = new Step(RosterState.READING, RosterState.READING, RosterState.FAILED);
    private static final Step FIRST_CHECK = new Step(RosterState.READ, RosterState.CHECKING, RosterState.READ);
    private static final Step CHECK_AGAIN = new Step(RosterState.CHECKED, RosterState.CHECKING, RosterState.READ);
    private static final Step COMMIT = new Step(RosterState.CHECKED, RosterState.COMMITTING, RosterState.CHECKED);

    private final Stored stored;
    private final RosterWorkers workers;
    private final FileReading reading;
    private final Comparison comparison;

    /// Where imports are kept.
    public record Stored(RosterImports imports, RosterCells cells, RosterCommit commit) {}

    Rosters(Stored stored, RosterWorkers workers, FileReading reading, Comparison comparison) {
        this.stored = stored;
        this.workers = workers;
        this.reading = reading;
        this.comparison = comparison;
    }

    /// Looks at the file, and begins to read it.
    ///
    /// @throws RefusedSpreadsheet when it is clear at once that it cannot be read; it is gone then
    public RosterId receive(SignedIn caller, UnitId unit, Upload upload, Uploads uploads) throws RefusedSpreadsheet {
        try (Spreadsheet file = Spreadsheet.open(upload.file())) {
            file.sheets();
        } catch (RefusedSpreadsheet refused) {
            uploads.remove(upload.file());
            throw refused;
        }
        RosterId id = stored.imports()
                .add(new RosterImports.Arrived(unit, caller.account().value(), upload.name(), upload.digest()));
        workers.start(id, READING, turn -> reading.read(turn, upload));
        return id;
    }

    public void choose(RosterId id, int sheet) {
        stored.cells().choose(id, sheet);
    }

    /// Begins to compare. The columns that are taken for nothing are thrown away.
    ///
    /// @param fields what is taken for what, by the indexes of the columns
    public void compare(RosterImport roster, RosterSheet sheet, Map<Integer, RosterField> fields) {
        if (roster.state() != RosterState.READ && roster.state() != RosterState.CHECKED) return;
        stored.cells().map(roster.id(), sheet, fields);
        compareAgain(roster, Optional.empty());
    }

    private void compareAgain(RosterImport roster, Optional<String> notice) {
        Step step = roster.state() == RosterState.READ ? FIRST_CHECK : CHECK_AGAIN;
        workers.start(
                roster.id(),
                step,
                turn -> comparison.compare(turn, roster.origin().unit(), notice));
    }

    /// Begins to take over what was shown. When members were changed meanwhile nothing is taken over, and
    /// the comparison is made anew.
    public boolean commit(SignedIn caller, RosterImport roster) {
        int lines =
                roster.counts().values().stream().mapToInt(Integer::intValue).sum() - roster.count("MISSING");
        return workers.start(roster.id(), COMMIT, turn -> {
            try {
                RosterCommit.Order order = new RosterCommit.Order(roster, AuditEvent.Actor.of(caller), turn.worker());
                stored.commit().commit(order, done -> turn.progress(done, lines));
                return Ending.in(RosterState.DONE);
            } catch (StaleRoster stale) {
                return comparison.compare(turn, roster.origin().unit(), Optional.of("STALE"));
            }
        });
    }

    public void discard(RosterId id) {
        stored.imports().discard(id);
    }
}
