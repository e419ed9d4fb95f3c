package vn.sotay.admin.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sotay.admin.roster.RosterWorkers.Ending;
import vn.sotay.admin.spreadsheet.reading.Cell;
import vn.sotay.admin.spreadsheet.reading.MergedCells;
import vn.sotay.admin.spreadsheet.reading.RefusedSpreadsheet;
import vn.sotay.admin.spreadsheet.reading.RowReader;
import vn.sotay.admin.spreadsheet.reading.Spreadsheet;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.admin.storage.roster.RosterState;
import vn.sotay.organisation.roster.RosterId;
import vn.sotay.organisation.roster.heading.HeadSearch;
import vn.sotay.organisation.roster.heading.RosterHead;

/// Reads an uploaded file and deletes it.
final class FileReading {
    static final String NO_HEADING = "NO_HEADING";
    static final String NO_ROWS = "NO_ROWS";

    /// Lines of merged cells that are looked at: merging whole columns must not cost memory.
    private static final int MOST_MERGED = 200_000;

    private final RosterCells cells;
    private final RosterImports imports;
    private final Uploads uploads;

    FileReading(RosterCells cells, RosterImports imports, Uploads uploads) {
        this.cells = cells;
        this.imports = imports;
        this.uploads = uploads;
    }

    Ending read(Turn turn, Upload upload) {
        try (Spreadsheet file = Spreadsheet.open(upload.file())) {
            return read(turn, file);
        } catch (RefusedSpreadsheet refused) {
            imports.discard(turn.id());
            return Ending.in(RosterState.FAILED, refused.refusal().name());
        } finally {
            uploads.remove(upload.file());
        }
    }

    private Ending read(Turn turn, Spreadsheet file) throws RefusedSpreadsheet {
        AtomicInteger rows = new AtomicInteger();
        List<Integer> usable = new ArrayList<>();
        boolean headed = false;
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            Optional<RosterHead> head = head(file, sheet);
            headed |= head.isPresent();
            if (head.isPresent() && stage(turn, file, sheet, head.get(), rows)) usable.add(sheet);
        }
        if (usable.isEmpty()) return Ending.in(RosterState.FAILED, headed ? NO_ROWS : NO_HEADING);
        return chosen(turn.id(), usable);
    }

    private Ending chosen(RosterId id, List<Integer> usable) {
        if (usable.size() == 1) cells.choose(id, usable.getFirst());
        return Ending.in(RosterState.READ);
    }

    private static Optional<RosterHead> head(Spreadsheet file, int sheet) throws RefusedSpreadsheet {
        HeadSearch search = new HeadSearch();
        file.head(sheet, new RowReader() {
            @Override
            public boolean wants(int row, int column) {
                return search.wants(row, column);
            }

            @Override
            public boolean take(int row, SortedMap<Integer, Cell> cells) {
                SortedMap<Integer, String> texts = new TreeMap<>();
                cells.forEach((column, cell) -> {
                    if (cell instanceof Cell.Text(String text) && !text.isBlank()) texts.put(column, text.strip());
                });
                return search.take(row, texts);
            }
        });
        return search.found();
    }

    private boolean stage(Turn turn, Spreadsheet file, int sheet, RosterHead head, AtomicInteger rows)
            throws RefusedSpreadsheet {
        SheetStaging staging = new SheetStaging(head, lines -> {
            cells.add(turn.id(), sheet, lines);
            turn.progress(rows.addAndGet(lines.size()), 0);
        });
        List<MergedCells> merged = file.body(sheet, staging);
        staging.flush();
        if (staging.count() == 0) return false;
        String name = file.sheets().get(sheet);
        cells.add(
                turn.id(),
                new RosterSheet(
                        sheet,
                        name,
                        head.firstRow(),
                        staging.count(),
                        staging.columns(),
                        hidden(merged, head, staging)));
        return true;
    }

    /// Which cells are hidden in merged ones, by line.
    private static Map<Integer, List<Integer>> hidden(List<MergedCells> merged, RosterHead head, SheetStaging staging) {
        Map<Integer, List<Integer>> hidden = new HashMap<>();
        int left = MOST_MERGED;
        for (MergedCells cells : merged) {
            int from = Math.max(cells.firstRow(), head.firstRow());
            for (int row = from; row <= cells.lastRow() && left > 0; row++, left--)
                for (RosterHead.Column column : head.columns())
                    if (staging.isRead(column.index()) && cells.hides(row, column.index()))
                        hidden.computeIfAbsent(row, first -> new ArrayList<>()).add(column.index());
        }
        return hidden;
    }
}
