package vn.sotay.admin.pages.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.storage.directives.DutyNews;
import vn.sotay.admin.storage.directives.PostgresDuties;
import vn.sotay.directives.Duty;
import vn.sotay.directives.DutyId;
import vn.sotay.directives.Plan;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// What one's own committee owes: answered with number, day and file, or with a wish for more time; and what
/// those who gave it do about it.
@Controller
class DutyPage {
    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final PostgresDuties duties;
    private final DutyNews news;
    private final PlanFiles files;
    private final NewDirectivePage.Keeping keeping;

    DutyPage(PostgresDuties duties, DutyNews news, PlanFiles files, NewDirectivePage.Keeping keeping) {
        this.duties = duties;
        this.news = news;
        this.files = files;
        this.keeping = keeping;
    }

    record Line(Duty duty, Duty.Standing standing) {}

    @Requires(Permission.ANSWER_DUTIES)
    @GetMapping("/admin/duties")
    String list(SignedIn caller, Model model) {
        UnitId own = caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
        model.addAttribute(
                "lines",
                duties.of(own, MOST).stream()
                        .map(duty -> new Line(duty, standing(duty)))
                        .toList());
        return "admin/directives/duties";
    }

    @Requires(Permission.ANSWER_DUTIES)
    @GetMapping("/admin/duties/{duty}")
    String page(@PathVariable DutyId duty, SignedIn caller, Model model) {
        return shown(own(duty, caller), Map.of(), Map.of(), model);
    }

    @Requires(Permission.ANSWER_DUTIES)
    @PostMapping("/admin/duties/{duty}/answer")
    String answer(
            @PathVariable DutyId duty,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "") String issuedOn,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Duty mine = own(duty, caller);
        Optional<LocalDate> day = day(issuedOn);
        Map<String, String> typed = Map.of("symbol", symbol, "issuedOn", issuedOn);
        if (symbol.isBlank() || symbol.length() > 60)
            return shown(mine, Map.of("symbol", "directives.fault.symbol"), typed, model);
        Optional<Plan> plan = day.map(on -> new Plan(
                        symbol.strip(),
                        on,
                        files.bearing(symbol.strip(), mine.owner().unit(), on, caller)))
                .filter(one -> one.isSensible(today()));
        if (plan.isEmpty()) return shown(mine, Map.of("issuedOn", "directives.fault.issuedOn"), typed, model);
        boolean first = duties.answer(
                duty, plan.get(), now(), Optional.of(caller.account().value()));
        if (first) trace(caller, AuditAction.DUTY_ANSWERED, duty);
        boolean filed = plan.get().document().isPresent();
        return told(
                first,
                first ? filed ? "directives.done.answered" : "directives.done.noFile" : "directives.notNow",
                duty,
                flash);
    }

    /// Once it has gone through intake.
    @Requires(Permission.ANSWER_DUTIES)
    @PostMapping("/admin/duties/{duty}/file")
    String file(@PathVariable DutyId duty, SignedIn caller, RedirectAttributes flash) {
        Duty mine = own(duty, caller);
        Optional<DocumentId> found = mine.plan()
                .flatMap(plan -> files.bearing(plan.symbol(), mine.owner().unit(), plan.issuedOn(), caller));
        boolean done = found.isPresent() && duties.file(duty, found.get().value());
        return told(done, done ? "directives.done.filed" : "directives.fault.file", duty, flash);
    }

    @Requires(Permission.ANSWER_DUTIES)
    @PostMapping("/admin/duties/{duty}/wish")
    String wish(
            @PathVariable DutyId duty,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Duty mine = own(duty, caller);
        Optional<LocalDate> day = day(until).filter(on -> on.isAfter(mine.due()));
        Map<String, String> typed = Map.of("until", until, "reason", reason);
        if (day.isEmpty()) return shown(mine, Map.of("until", "directives.fault.until"), typed, model);
        if (reason.isBlank() || reason.length() > LONGEST)
            return shown(mine, Map.of("reason", "directives.fault.reason"), typed, model);
        boolean done = duties.wish(duty, new Duty.Wish(day.get(), reason.strip()));
        if (done) trace(caller, AuditAction.DUTY_TIME_WISHED, duty);
        return told(done, done ? "directives.done.wished" : "directives.notNow", duty, flash);
    }

    @Requires(Permission.TRACK_DIRECTIVES)
    @PostMapping("/admin/duties/{duty}/remind")
    String remind(@PathVariable DutyId duty, SignedIn caller, RedirectAttributes flash) {
        Duty open = find(duty);
        boolean done = open.plan().isEmpty() && news.remind(open, now());
        if (done) trace(caller, AuditAction.DUTY_REMINDED, duty);
        String key = done
                ? "directives.done.reminded"
                : open.plan().isPresent() ? "directives.notNow" : "directives.reminded";
        flash.addFlashAttribute(
                done ? "done" : "failed", keeping.told().of(key, open.owner().name()));
        return "redirect:/admin/directives/" + open.directive();
    }

    /// By whoever stands above: nobody grants time to themselves.
    @Requires(Permission.TRACK_DIRECTIVES)
    @PostMapping("/admin/duties/{duty}/decide")
    String decide(
            @PathVariable DutyId duty,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") String reason,
            SignedIn caller,
            RedirectAttributes flash) {
        Duty asked = find(duty);
        if (caller.unit().filter(asked.owner().unit()::equals).isPresent()) throw new Refused(HttpStatus.FORBIDDEN);
        boolean done = duties.decide(duty, granted);
        if (done) {
            news.decided(find(duty), granted, reason.substring(0, Math.min(LONGEST, reason.length())), now());
            trace(caller, AuditAction.DUTY_TIME_DECIDED, duty);
        }
        flash.addFlashAttribute(
                done ? "done" : "failed",
                keeping.told()
                        .of(
                                done
                                        ? granted ? "directives.done.granted" : "directives.done.refused"
                                        : "directives.notNow"));
        return "redirect:/admin/directives/" + asked.directive();
    }

    private Duty find(DutyId id) {
        return duties.find(id).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    /// Nobody answers for a committee but its own officers.
    private Duty own(DutyId id, SignedIn caller) {
        return duties.find(id)
                .filter(duty ->
                        caller.unit().filter(duty.owner().unit()::equals).isPresent())
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private String shown(Duty duty, Map<String, String> faults, Map<String, String> typed, Model model) {
        model.addAttribute("duty", duty);
        model.addAttribute("standing", standing(duty));
        model.addAttribute("faults", faults);
        model.addAttribute("typed", typed);
        model.addAttribute("today", today());
        return "admin/directives/duty";
    }

    private Duty.Standing standing(Duty duty) {
        return duty.on(today(), files.soon(duty.owner().unit()));
    }

    private String told(boolean done, String key, DutyId duty, RedirectAttributes flash) {
        flash.addFlashAttribute(done ? "done" : "failed", keeping.told().of(key));
        return "redirect:/admin/duties/" + duty;
    }

    private void trace(SignedIn caller, AuditAction action, DutyId duty) {
        keeping.trail()
                .record(AuditEvent.of(
                        caller,
                        action,
                        new AuditEvent.About(
                                "duty",
                                duty.toString(),
                                Optional.of(find(duty).owner().unit()))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return keeping.time().instant();
    }

    private LocalDate today() {
        return VietnamTime.day(now());
    }
}
