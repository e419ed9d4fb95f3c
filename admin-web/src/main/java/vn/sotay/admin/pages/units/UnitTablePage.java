package vn.sotay.admin.pages.units;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.XlsxTable;
import vn.sotay.admin.storage.organisation.UnitTable;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// The tree as a spreadsheet.
@Controller
class UnitTablePage {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS =
            List.of("name", "kind", "above", "level", "members", "full", "probationary");

    private final UnitTable table;
    private final AuditTrail trail;
    private final MessageSource messages;

    UnitTablePage(UnitTable table, AuditTrail trail, MessageSource messages) {
        this.table = table;
        this.trail = trail;
        this.messages = messages;
    }

    @Requires(Permission.SEE_UNITS)
    @GetMapping("/admin/units/table.xlsx")
    void all(SignedIn caller, Locale locale, HttpServletResponse response) throws IOException {
        write(caller.unit(), caller, locale, response);
    }

    @Requires(Permission.SEE_UNITS)
    @GetMapping("/admin/units/{unit}/table.xlsx")
    void below(@PathVariable UnitId unit, SignedIn caller, Locale locale, HttpServletResponse response)
            throws IOException {
        write(Optional.of(unit), caller, locale, response);
    }

    private void write(Optional<UnitId> top, SignedIn caller, Locale locale, HttpServletResponse response)
            throws IOException {
        Stream<List<?>> rows = table.rows(top).stream().map(row -> cells(row, locale));
        trail.record(AuditEvent.of(caller, AuditAction.TABLE_EXPORTED, new AuditEvent.About("table", "units", top)));
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"to-chuc-dang.xlsx\"");
        List<String> headings = COLUMNS.stream()
                .map(column -> word("units.table." + column, locale))
                .toList();
        XlsxTable.write(response.getOutputStream(), word("units.table.sheet", locale), headings, rows);
    }

    private List<?> cells(UnitTable.Row row, Locale locale) {
        return List.of(
                row.name(),
                word("kind." + row.kind(), locale),
                row.above(),
                row.level(),
                row.members().all(),
                row.members().full(),
                row.members().probationary());
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
