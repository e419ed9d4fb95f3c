package vn.sotay.admin.pages.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.spreadsheet.XlsxTable;
import vn.sotay.organisation.access.Permission;

/// One's own data to take away: for people and for programs.
@Controller
class OwnDataFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final WatchedRecords records;
    private final MessageSource messages;

    OwnDataFiles(WatchedRecords records, MessageSource messages) {
        this.records = records;
        this.messages = messages;
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping("/admin/me/data/json")
    void json(SignedIn caller, HttpServletResponse response) throws IOException {
        Optional<OwnData> data = own(caller, response);
        if (data.isEmpty()) return;
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"du-lieu-cua-toi.json\"");
        response.getOutputStream().write(JSON.writeValueAsBytes(data.get()));
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping("/admin/me/data/spreadsheet")
    void spreadsheet(SignedIn caller, Locale locale, HttpServletResponse response) throws IOException {
        Optional<OwnData> data = own(caller, response);
        if (data.isEmpty()) return;
        DataWords words = new DataWords(messages, locale);
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"du-lieu-cua-toi.xlsx\"");
        Stream<List<?>> rows = words.sections(data.get()).stream()
                .flatMap(section ->
                        section.facts().stream().map(fact -> List.of(section.title(), fact.name(), fact.value())));
        XlsxTable.write(
                response.getOutputStream(),
                words.word("data.title"),
                List.of(
                        words.word("data.column.section"),
                        words.word("data.column.name"),
                        words.word("data.column.value")),
                rows);
    }

    /// An account that is nobody's is led to the page that says so.
    private Optional<OwnData> own(SignedIn caller, HttpServletResponse response) throws IOException {
        Optional<OwnData> data = caller.member().flatMap(records::of);
        if (data.isPresent())
            records.note(caller, AuditAction.OWN_DATA_SEEN, caller.member().orElseThrow());
        else response.sendRedirect("/admin/me/data");
        return data;
    }
}
