package vn.sotay.admin.pages.linking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.storage.linking.LinkState;
import vn.sotay.admin.storage.linking.LinkStates;
import vn.sotay.enrolment.CodeValidity;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// Prints and withdraws the codes of a unit's members.
@Controller
class BranchCodes {
    private final Units units;
    private final LinkStates states;
    private final PrintCards cards;
    private final DoorsOf doors;
    private final Words words;
    private final InstantSource time;

    BranchCodes(Units units, LinkStates states, PrintCards cards, DoorsOf doors, Words words, InstantSource time) {
        this.units = units;
        this.states = states;
        this.cards = cards;
        this.doors = doors;
        this.words = words;
        this.time = time;
    }

    /// For whom.
    enum Who {
        NOT_LINKED,
        CHOSEN
    }

    /// What the forms of the page send.
    ///
    /// @param key    fresh with each page: the same form prints once
    /// @param member who was ticked
    record Printing(
            UUID key,
            Who who,
            CodeValidity validity,
            @Nullable List<MemberId> member) {
        List<LinkState> of(List<LinkState> all) {
            return all.stream()
                    .filter(one -> who == Who.CHOSEN ? chosen().contains(one.member()) : !one.isLinked())
                    .toList();
        }

        Set<MemberId> chosen() {
            return member == null ? Set.of() : Set.copyOf(member);
        }
    }

    /// A file, or the way back to the page with a sentence.
    @Requires(Permission.LINK_CHATS)
    @PostMapping("/admin/linking/{unit}/sheet")
    Object print(
            SignedIn caller,
            @PathVariable UnitId unit,
            Printing form,
            Locale locale,
            HttpServletRequest request,
            RedirectAttributes flash) {
        List<LinkState> wanted = form.of(states.in(unit, time.instant()));
        if (form.who() == Who.CHOSEN && wanted.size() != form.chosen().size())
            return back(flash, words.in(locale, "linking.changed"));
        if (wanted.isEmpty()) return back(flash, words.in(locale, "linking.nobody." + form.who()));
        Unit branch = units.find(unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        PrintCards.Order order =
                new PrintCards.Order(form.key(), branch, wanted, form.validity(), doors.forCall(request));
        return switch (cards.print(caller, order)) {
            case PrintCards.Outcome.Printed printed ->
                PdfFile.of(printed.pdf(), words.in(locale, "linking.file.cards") + "-" + unit);
            case PrintCards.Outcome.PrintedBefore before -> back(flash, words.in(locale, "linking.printedBefore"));
        };
    }

    @Requires(Permission.LINK_CHATS)
    @PostMapping("/admin/linking/{unit}/withdrawal")
    String withdraw(
            SignedIn caller,
            @PathVariable UnitId unit,
            @RequestParam Who who,
            @RequestParam(defaultValue = "") List<MemberId> member,
            Locale locale,
            RedirectAttributes flash) {
        List<MemberId> whose = states.in(unit, time.instant()).stream()
                .map(LinkState::member)
                .filter(one -> who == Who.NOT_LINKED || member.contains(one))
                .toList();
        int ended = cards.withdraw(caller, AuditEvent.About.unit(unit), whose);
        flash.addFlashAttribute("done", words.in(locale, "linking.withdrawn", ended));
        return "redirect:/admin/linking/{unit}";
    }

    private static String back(RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("failed", sentence);
        return "redirect:/admin/linking/{unit}";
    }
}
