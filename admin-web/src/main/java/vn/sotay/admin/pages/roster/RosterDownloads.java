package vn.sotay.admin.pages.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.roster.FaultyRows;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.admin.storage.roster.RosterImport;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;

/// Spreadsheets to fill in: an empty one, and the rows that could not be imported.
@Controller
class RosterDownloads {
    private final RosterCells cells;
    private final RosterImports imports;
    private final FaultyRows faulty;
    private final MessageSource messages;

    RosterDownloads(RosterCells cells, RosterImports imports, FaultyRows faulty, MessageSource messages) {
        this.cells = cells;
        this.imports = imports;
        this.faulty = faulty;
        this.messages = messages;
    }

    @Requires(Permission.IMPORT_ROSTER)
    @GetMapping("/admin/rosters/template.xlsx")
    void template(Locale locale, HttpServletResponse response) throws IOException {
        RosterWords words = new RosterWords(messages, locale);
        List<String> headings =
                Arrays.stream(RosterField.values()).map(words::field).toList();
        List<String> example =
                Arrays.stream(RosterField.values()).map(words::example).toList();
        new TableDownload("mau-danh-sach-dang-vien", words.word("roster.template.sheet"), headings)
                .write(response, Stream.of(example));
    }

    /// In the form of the file that was uploaded, so that whoever corrects them uploads just these.
    @Requires(Permission.IMPORT_ROSTER)
    @GetMapping("/admin/rosters/{roster}/faults.xlsx")
    void faults(SignedIn caller, @PathVariable RosterId roster, Locale locale, HttpServletResponse response)
            throws IOException {
        RosterImport found = imports.find(roster).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        RosterSheet sheet = cells.chosen(roster).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        RosterWords words = new RosterWords(messages, locale);
        List<RosterColumn> columns = sheet.columns().stream()
                .filter(column -> column.field().isPresent())
                .sorted(Comparator.comparingInt(RosterColumn::place))
                .toList();
        List<String> headings =
                new ArrayList<>(List.of(words.word("roster.faults.line"), words.word("roster.faults.why")));
        columns.forEach(column -> headings.add(words.field(column.field().orElseThrow())));
        TableDownload table =
                new TableDownload("dong-chua-nhap-" + roster, words.word("roster.faults.sheet"), headings);
        faulty.write(caller, found, rows -> table.write(response, rows.map(row -> row(row, columns, words))));
    }

    private static List<?> row(FaultyRows.Faulty row, List<RosterColumn> columns, RosterWords words) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.line());
        cells.add(String.join(" ", row.faults().stream().map(words::fault).toList()));
        columns.forEach(column -> cells.add(words.cell(row.cells().get(column.place() - 1))));
        return cells;
    }
}
