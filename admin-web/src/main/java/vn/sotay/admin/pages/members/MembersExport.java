package vn.sotay.admin.pages.members;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.XlsxTable;
import vn.sotay.admin.storage.members.MemberFilter;
import vn.sotay.admin.storage.members.MemberList;
import vn.sotay.admin.storage.members.MemberPage;
import vn.sotay.admin.storage.members.SearchText;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.MemberFacts;
import vn.sotay.organisation.membership.MobileNumber;

/// The filtered list as a spreadsheet, written while it is read. Telephone numbers are in it, because
/// officers call people; that is why each export stands in the audit trail.
@Controller
class MembersExport {
    private static final List<String> COLUMNS = List.of(
            "fullName",
            "gender",
            "born",
            "joinedOn",
            "officialOn",
            "standing",
            "post",
            "unit",
            "above",
            "status",
            "statusOn",
            "temporary",
            "fileNumber",
            "phone",
            "linked");

    private final MemberList list;
    private final AuditTrail trail;
    private final MessageSource words;

    MembersExport(MemberList list, AuditTrail trail, MessageSource words) {
        this.list = list;
        this.trail = trail;
        this.words = words;
    }

    @Requires(Permission.SEE_MEMBERS)
    @GetMapping(Filters.PATH + "/export")
    void export(@ModelAttribute Filters filters, SignedIn caller, Locale language, HttpServletResponse response)
            throws IOException {
        UnitId scope = filters.unit().or(caller::unit).orElseThrow();
        if (!(filters.search() instanceof SearchText.Reading.Clear clear) || filters.isBornUnclear())
            throw new Refused(HttpStatus.BAD_REQUEST);
        record(caller, scope, filters);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("dang-vien.xlsx")
                        .build()
                        .toString());
        write(response.getOutputStream(), filters.in(scope, clear.text()), language);
    }

    private void record(SignedIn caller, UnitId scope, Filters filters) {
        AuditEvent.About table = new AuditEvent.About("table", "members", Optional.of(scope));
        trail.record(AuditEvent.of(caller, AuditAction.TABLE_EXPORTED, table)
                .with(new AuditEvent.Change(Optional.empty(), Map.of(), filters.withoutWords())));
    }

    private void write(OutputStream to, MemberFilter filter, Locale language) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(name -> word("members.field." + name, language))
                .toList();
        String sheet = word("members.list.title", language);
        list.read(filter, rows -> XlsxTable.write(to, sheet, headings, rows.map(row -> cells(row, language))));
    }

    private List<?> cells(MemberPage.Row row, Locale language) {
        MemberFacts facts = row.facts();
        return Stream.concat(personal(facts, language), membership(row, language))
                .toList();
    }

    private Stream<Object> personal(MemberFacts facts, Locale language) {
        MemberFacts.Membership membership = facts.membership();
        return Stream.of(
                facts.person().fullName(),
                word("gender." + facts.person().gender(), language),
                facts.person().born().getValue(),
                membership.joinedOn(),
                membership.officialOn().<Object>map(day -> day).orElse(""),
                word("standing." + facts.standing(), language),
                word("post." + membership.post(), language));
    }

    private Stream<Object> membership(MemberPage.Row row, Locale language) {
        MemberFacts facts = row.facts();
        return Stream.of(
                row.unit().shortName(),
                row.unit().parentName(),
                word("status." + row.status().status(), language),
                row.status().since().<Object>map(day -> day).orElse(""),
                row.unit().temporary() ? word("members.stay.temporary", language) : "",
                facts.fileNumber().orElse(""),
                facts.phone().map(MobileNumber::shown).orElse(""),
                word(row.channels().isEmpty() ? "members.linked.no" : "members.linked.yes", language));
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
