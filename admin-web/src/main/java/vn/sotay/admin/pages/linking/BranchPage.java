package vn.sotay.admin.pages.linking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.access.UnitPath;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.linking.CodeSheets;
import vn.sotay.admin.storage.linking.LinkState;
import vn.sotay.admin.storage.linking.LinkStates;
import vn.sotay.enrolment.CodeValidity;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// The members directly in a unit and how far each has come.
@Controller
class BranchPage {
    private final Units units;
    private final LinkStates states;
    private final CodeSheets sheets;
    private final AuditTrail trail;
    private final Words words;
    private final InstantSource time;

    BranchPage(Units units, LinkStates states, CodeSheets sheets, AuditTrail trail, Words words, InstantSource time) {
        this.units = units;
        this.states = states;
        this.sheets = sheets;
        this.trail = trail;
        this.words = words;
        this.time = time;
    }

    /// @param open     members without a link
    /// @param withCode of those, how many hold a code that is still good
    record Summary(Progress linked, int open, int withCode) {
        static Summary of(List<LinkState> members) {
            List<LinkState> open =
                    members.stream().filter(one -> !one.isLinked()).toList();
            return new Summary(new Progress(members.size() - open.size(), members.size()), open.size(), (int)
                    open.stream().filter(one -> one.codeEnds().isPresent()).count());
        }
    }

    @Requires(Permission.LINK_CHATS)
    @GetMapping("/admin/linking/{unit}")
    String branch(SignedIn caller, @PathVariable UnitId unit, Model model) {
        List<Unit> path = UnitPath.of(units.upwardsFrom(unit), caller);
        List<LinkState> members = states.in(unit, time.instant());
        model.addAllAttributes(Map.of(
                "path", path,
                "unit", path.getLast(),
                "members", members,
                "summary", Summary.of(members),
                "codes",
                        members.stream()
                                .filter(one -> one.codeEnds().isPresent())
                                .count(),
                "key", UUID.randomUUID(),
                "validities", lastDays()));
        sheets.lastOf(unit).ifPresent(last -> model.addAttribute("last", last));
        return "admin/linking/branch";
    }

    @Requires(Permission.LINK_CHATS)
    @GetMapping("/admin/linking/{unit}/members.xlsx")
    void download(SignedIn caller, @PathVariable UnitId unit, Locale locale, HttpServletResponse response)
            throws IOException {
        trail.record(AuditEvent.of(caller, AuditAction.TABLE_EXPORTED, AuditEvent.About.unit(unit)));
        List<String> headings = Stream.of("name", "chats", "code")
                .map(column -> words.in(locale, "linking.column." + column))
                .toList();
        new TableDownload(
                        words.in(locale, "linking.file.members") + "-" + unit,
                        words.in(locale, "linking.sheet.members"),
                        headings)
                .write(response, states.in(unit, time.instant()).stream().map(one -> line(one, locale)));
    }

    private List<?> line(LinkState one, Locale locale) {
        String chats = one.chats().stream()
                .map(chat -> words.in(locale, "channel." + chat.channel()))
                .distinct()
                .collect(Collectors.joining(", "));
        return List.of(
                one.name(), chats, one.codeLastDay().<Object>map(day -> day).orElse(""));
    }

    private Map<CodeValidity, LocalDate> lastDays() {
        return CodeDays.from(time.instant());
    }
}
