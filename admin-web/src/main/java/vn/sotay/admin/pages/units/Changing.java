package vn.sotay.admin.pages.units;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.access.UnitPath;
import vn.sotay.admin.storage.organisation.UnitFacts;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;

/// What the pages of changes share: what they show around their question, and how they tell the outcome.
@Component
class Changing {
    private final UnitFacts facts;
    private final Units units;
    private final MessageSource messages;
    private final InstantSource time;

    Changing(UnitFacts facts, Units units, MessageSource messages, InstantSource time) {
        this.facts = facts;
        this.units = units;
        this.messages = messages;
        this.time = time;
    }

    LocalDate today() {
        return VietnamTime.day(time.instant());
    }

    Node node(UnitId unit) {
        return facts.find(unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    /// Whatever the page of a change shows around its question.
    void frame(UnitId unit, SignedIn caller, Model model) {
        List<Unit> upwards = units.upwardsFrom(unit);
        model.addAttribute("unit", upwards.getFirst());
        model.addAttribute("path", pathAbove(upwards, caller));
        model.addAttribute("today", today());
    }

    /// From the top of what the caller sees down to the one above the unit.
    static List<Unit> pathAbove(List<Unit> upwards, SignedIn caller) {
        List<Unit> path = UnitPath.of(upwards, caller);
        return path.subList(0, path.size() - 1);
    }

    /// Shows what is in the way, above the form or beside its fields.
    static void refuse(Optional<? extends Outcome> outcome, Map<String, String> faults, Model model) {
        outcome.filter(Outcome.Refused.class::isInstance).ifPresent(one -> model.addAttribute("refused", one));
        model.addAttribute("faults", faults);
    }

    static boolean isDone(Optional<Outcome> outcome) {
        return outcome.filter(Outcome.Done.class::isInstance).isPresent();
    }

    /// Goes to the unit's page, which begins by saying what was done.
    String done(UnitId unit, String key, RedirectAttributes flash, Object... about) {
        Locale locale = LocaleContextHolder.getLocale();
        flash.addFlashAttribute("done", messages.getMessage(key, about, locale));
        return "redirect:/admin/units/" + unit.value();
    }
}
