package vn.sotay.admin.pages.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.figures.Figures;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// The tables of the dashboard as files.
@Controller
class FiguresDownload {
    private final FigureTables tables;
    private final AuditTrail trail;

    FiguresDownload(Figures figures, MessageSource messages, AuditTrail trail) {
        this.tables = new FigureTables(figures, messages);
        this.trail = trail;
    }

    @Requires(Permission.SEE_FIGURES)
    @GetMapping("/admin/figures.xlsx")
    void download(
            SignedIn caller,
            @RequestParam Optional<UnitId> unit,
            @RequestParam(defaultValue = "UNITS") FigureTable table,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnitId shown = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        trail.record(AuditEvent.of(caller, AuditAction.TABLE_EXPORTED, AuditEvent.About.unit(shown)));
        String name = tables.term("figures.file." + table, locale);
        new TableDownload(
                        name + "-" + shown,
                        tables.term("figures.sheet." + table, locale),
                        tables.headings(table, locale))
                .write(response, tables.rows(table, shown, locale));
    }
}
