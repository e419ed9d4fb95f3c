package vn.sotay.admin.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.spreadsheet.reading.RefusedSpreadsheet;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.admin.storage.roster.FaultyRows;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.admin.storage.roster.RosterCommit;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterPeople;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.admin.storage.roster.RosterTurns;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;

/// An officer with a database of their own who takes rosters in.
public final class RosterBench {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final JdbcClient jdbc;
    private final RosterImports imports;
    private final RosterCells cells;
    private final RosterEntries entries;
    private final RosterTurns turns;
    private final FaultyRows faulty;
    private final Uploads uploads;
    private final Rosters rosters;
    private final SignedIn officer;

    public RosterBench(JdbcClient jdbc, TransactionTemplate transactions, Path folder, UnitId unit) {
        this.jdbc = jdbc;
        PostgresAuditTrail trail = new PostgresAuditTrail(jdbc);
        this.imports = new RosterImports(jdbc);
        this.cells = new RosterCells(jdbc, transactions);
        this.entries = new RosterEntries(jdbc);
        this.turns = new RosterTurns(jdbc);
        this.faulty = new FaultyRows(jdbc, transactions, trail);
        this.uploads = new Uploads(folder.resolve("uploads"));
        Rosters.Stored stored = new Rosters.Stored(imports, cells, new RosterCommit(jdbc, transactions, trail));
        this.rosters = new RosterParts(stored, turns, entries, new RosterPeople(jdbc), uploads, InstantSource.system())
                .rosters();
        this.officer = officer(unit);
    }

    private SignedIn officer(UnitId unit) {
        long account = jdbc.sql(
                        "insert into web_account (login, name, role, unit) values (?, ?, 'OFFICER', ?) returning id")
                .params("canbo-" + System.nanoTime(), "Cán bộ", unit.value())
                .query(Long.class)
                .single();
        return new SignedIn(
                new AccountId(account), "Cán bộ", Role.OFFICER, Optional.of(unit), Optional.empty(), "127.0.0.1");
    }

    public SignedIn officer() {
        return officer;
    }

    public RosterImports imports() {
        return imports;
    }

    public RosterEntries entries() {
        return entries;
    }

    public RosterTurns turns() {
        return turns;
    }

    public RosterCells cells() {
        return cells;
    }

    public FaultyRows faulty() {
        return faulty;
    }

    public Rosters rosters() {
        return rosters;
    }

    /// Waits until the file has been read.
    public RosterImport upload(Path file) throws IOException, RefusedSpreadsheet {
        Upload upload =
                uploads.keep(Files.newInputStream(file), file.getFileName().toString());
        return settled(rosters.receive(officer, officer.unit().orElseThrow(), upload, uploads));
    }

    /// Waits until the rows have been compared; the columns are taken for what they were recognised as.
    public RosterImport compared(RosterImport roster) {
        RosterSheet sheet = cells.chosen(roster.id()).orElseThrow();
        Map<Integer, RosterField> fields = new HashMap<>();
        for (RosterColumn column : sheet.columns())
            column.field().ifPresent(field -> fields.put(column.index(), field));
        rosters.compare(roster, sheet, fields);
        return settled(roster.id());
    }

    public RosterImport committed(RosterImport roster) {
        rosters.commit(officer, roster);
        return settled(roster.id());
    }

    public RosterImport imported(Path file) throws IOException, RefusedSpreadsheet {
        return committed(compared(upload(file)));
    }

    public RosterImport settled(RosterId id) {
        RosterImport roster = imports.find(id).orElseThrow();
        for (long began = System.nanoTime();
                roster.state().isBusy();
                roster = imports.find(id).orElseThrow()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) throw new AssertionError("still at work: " + roster);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return roster;
    }
}
