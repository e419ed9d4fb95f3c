package vn.sotay.admin.pages.feedback;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.storage.feedback.PostgresRules;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.rules.Rule;
import vn.sotay.organisation.rules.RuleName;

/// Which numbers hold here and where they come from, and which days are not worked.
@Controller
class RulesPage {
    private static final String PATH = "/admin/rules";
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NAME = 80;

    private final PostgresRules rules;
    private final Units units;
    private final AuditTrail trail;
    private final Told told;
    private final InstantSource time;

    RulesPage(PostgresRules rules, Units units, AuditTrail trail, Told told, InstantSource time) {
        this.rules = rules;
        this.units = units;
        this.trail = trail;
        this.told = told;
        this.time = time;
    }

    @Requires(Permission.SET_RULES)
    @GetMapping(PATH)
    String page(SignedIn caller, Model model) {
        LocalDate today = VietnamTime.day(time.instant());
        model.addAttribute("rules", rules.all(own(caller)));
        model.addAttribute("top", isTop(caller));
        model.addAttribute("off", rules.daysOffFrom(today.withDayOfYear(1)));
        model.addAttribute("today", today);
        return "admin/feedback/rules";
    }

    @Requires(Permission.SET_RULES)
    @PostMapping(PATH)
    String set(
            @RequestParam String name,
            @RequestParam(defaultValue = "0") int value,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String on,
            SignedIn caller,
            RedirectAttributes flash) {
        RuleName rule = Arrays.stream(RuleName.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST));
        Optional<LocalDate> day = day(on);
        boolean sound = !source.isBlank() && source.length() <= LONGEST_SOURCE && day.isPresent();
        if (!rule.allows(value)) return refused(told.of("feedback.rule.between", rule.least(), rule.most()), flash);
        if (!sound) return refused(told.of("feedback.rule.source.missing"), flash);
        Rule set = new Rule(rule, value, source.strip(), day.orElseThrow(), "");
        Rule before = rules.of(own(caller), rule);
        rules.set(own(caller), set, caller);
        trace(rule.name(), Integer.toString(before.value()), Integer.toString(value), caller);
        flash.addFlashAttribute("done", told.of("feedback.rule.set"));
        return "redirect:" + PATH;
    }

    @Requires(Permission.SET_RULES)
    @PostMapping(PATH + "/days")
    String add(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String name,
            SignedIn caller,
            RedirectAttributes flash) {
        if (!isTop(caller)) throw new Refused(HttpStatus.FORBIDDEN);
        Optional<LocalDate> off = day(day);
        if (off.isEmpty() || name.isBlank() || name.strip().length() > LONGEST_NAME)
            return refused(told.of("feedback.day.missing"), flash);
        rules.addDayOff(new PostgresRules.DayOff(off.get(), name.strip()), caller);
        trace("day_off", "", off.get().toString(), caller);
        flash.addFlashAttribute("done", told.of("feedback.day.added"));
        return "redirect:" + PATH;
    }

    @Requires(Permission.SET_RULES)
    @PostMapping(PATH + "/days/remove")
    String remove(@RequestParam(defaultValue = "") String day, SignedIn caller, RedirectAttributes flash) {
        if (!isTop(caller)) throw new Refused(HttpStatus.FORBIDDEN);
        if (day(day).filter(rules::removeDayOff).isPresent()) trace("day_off", day, "", caller);
        flash.addFlashAttribute("done", told.of("feedback.day.removed"));
        return "redirect:" + PATH;
    }

    private static String refused(String sentence, RedirectAttributes flash) {
        flash.addFlashAttribute("failed", sentence);
        return "redirect:" + PATH;
    }

    private void trace(String what, String before, String after, SignedIn caller) {
        trail.record(AuditEvent.of(caller, AuditAction.RULE_SET, new AuditEvent.About("rule", what, caller.unit()))
                .with(new AuditEvent.Change(Optional.empty(), Map.of("value", before), Map.of("value", after))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    /// Days off hold for everybody, so nobody below the top sets them.
    private boolean isTop(SignedIn caller) {
        return units.upwardsFrom(own(caller)).size() == 1;
    }

    private static UnitId own(SignedIn caller) {
        return caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
    }
}
