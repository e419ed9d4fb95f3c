package vn.sotay.admin.pages.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.XlsxTable;
import vn.sotay.admin.storage.audit.AuditCursor;
import vn.sotay.admin.storage.audit.AuditFilter;
import vn.sotay.admin.storage.audit.AuditList;
import vn.sotay.admin.storage.audit.AuditRow;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// The trail of one's units, newest first, and the same as a spreadsheet.
@Controller
class AuditPage {
    private static final int SIZE = 50;
    private static final int MOST_ROWS = 1_000_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AuditList list;
    private final AuditTrail trail;
    private final Units units;
    private final MessageSource messages;
    private final InstantSource time;

    AuditPage(AuditList list, AuditTrail trail, Units units, MessageSource messages, InstantSource time) {
        this.list = list;
        this.trail = trail;
        this.units = units;
        this.messages = messages;
        this.time = time;
    }

    @Requires(Permission.SEE_AUDIT)
    @GetMapping("/admin/audit")
    String page(
            AuditForm form,
            @RequestParam(defaultValue = "") String older,
            @RequestParam(defaultValue = "") String newer,
            SignedIn caller,
            Locale locale,
            Model model) {
        Instant now = time.instant();
        Optional<AuditCursor> cursor = AuditCursor.read(older, true).or(() -> AuditCursor.read(newer, false));
        Part part = Part.of(list.page(form.filter(caller, now), cursor, SIZE + 1), cursor);
        AuditWords words = new AuditWords(messages, locale, caller);
        model.addAttribute("form", form);
        model.addAttribute("firstDay", form.firstDay(now));
        model.addAttribute("lastDay", form.lastDay(now));
        form.unit().flatMap(units::find).ifPresent(unit -> model.addAttribute("chosenUnit", unit));
        model.addAttribute("actions", AuditAction.values());
        model.addAttribute("kinds", AuditForm.KINDS.stream().sorted().toList());
        model.addAttribute("lines", part.rows().stream().map(words::line).toList());
        model.addAttribute(
                "newer",
                part.before()
                        .map(row -> form.at("/admin/audit", "newer", AuditCursor.of(row)))
                        .orElse(null));
        model.addAttribute(
                "older",
                part.after()
                        .map(row -> form.at("/admin/audit", "older", AuditCursor.of(row)))
                        .orElse(null));
        model.addAttribute("export", form.at("/admin/audit/spreadsheet"));
        return "admin/audit/list";
    }

    @Requires(Permission.SEE_AUDIT)
    @GetMapping("/admin/audit/spreadsheet")
    void spreadsheet(AuditForm form, SignedIn caller, Locale locale, HttpServletResponse response) throws IOException {
        Instant now = time.instant();
        AuditFilter filter = form.filter(caller, now);
        trail.record(AuditEvent.of(
                caller, AuditAction.TABLE_EXPORTED, new AuditEvent.About("table", "audit", filter.scope())));
        AuditWords words = new AuditWords(messages, locale, caller);
        LocalDate today = VietnamTime.day(now);
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky-" + today + ".xlsx\"");
        try (Stream<AuditRow> rows = list.all(filter)) {
            XlsxTable.write(
                    response.getOutputStream(),
                    words.word("audit.title"),
                    Stream.of("at", "who", "role", "from", "action", "kind", "subject", "unit", "fields")
                            .map(column -> words.word("audit.column." + column))
                            .toList(),
                    rows.limit(MOST_ROWS).map(words::line).map(AuditPage::cells));
        }
    }

    private static List<?> cells(AuditWords.Line line) {
        return List.of(
                line.at(),
                line.who().name(),
                line.who().role(),
                line.from(),
                line.action(),
                line.subject().kind(),
                line.subject().name(),
                line.unit(),
                String.join(", ", line.fields()));
    }

    /// A page with the entries beyond which there are more.
    private record Part(
            List<AuditRow> rows,
            @Nullable AuditRow first,
            @Nullable AuditRow last) {
        /// @param found one more than fit, where there are more on that side
        static Part of(List<AuditRow> found, Optional<AuditCursor> cursor) {
            boolean older = cursor.map(AuditCursor::older).orElse(true);
            boolean more = found.size() > SIZE;
            List<AuditRow> rows = !more ? found : older ? found.subList(0, SIZE) : found.subList(1, found.size());
            if (rows.isEmpty()) return new Part(rows, null, null);
            boolean before = older ? cursor.isPresent() : more;
            boolean after = older ? more : true;
            return new Part(rows, before ? rows.getFirst() : null, after ? rows.getLast() : null);
        }

        Optional<AuditRow> before() {
            return Optional.ofNullable(first);
        }

        Optional<AuditRow> after() {
            return Optional.ofNullable(last);
        }
    }
}
