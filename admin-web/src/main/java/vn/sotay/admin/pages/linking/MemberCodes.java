package vn.sotay.admin.pages.linking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import vn.sotay.organisation.access.Permission;

/// Prints the card of one member, or withdraws the code.
@Controller
class MemberCodes {
    private final UnitOfMember unitOf;
    private final LinkStates states;
    private final PrintCards cards;
    private final DoorsOf doors;
    private final Words words;
    private final InstantSource time;

    MemberCodes(
            UnitOfMember unitOf, LinkStates states, PrintCards cards, DoorsOf doors, Words words, InstantSource time) {
        this.unitOf = unitOf;
        this.states = states;
        this.cards = cards;
        this.doors = doors;
        this.words = words;
        this.time = time;
    }

    /// @param key fresh with each page: the same form prints once
    record Printing(UUID key, CodeValidity validity) {}

    /// A file, or the way back to the page with a sentence.
    @Requires(Permission.LINK_CHATS)
    @PostMapping("/admin/members/{member}/linking/card")
    Object print(
            SignedIn caller,
            @PathVariable MemberId member,
            Printing form,
            Locale locale,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Unit unit = unitOf.find(member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        Optional<LinkState> state = states.of(member, time.instant());
        if (state.isEmpty()) return back(flash, words.in(locale, "linking.notLinkable"));
        return switch (cards.print(
                caller,
                new PrintCards.Order(
                        form.key(), unit, List.of(state.get()), form.validity(), doors.forCall(request)))) {
            case PrintCards.Outcome.Printed printed ->
                PdfFile.of(printed.pdf(), words.in(locale, "linking.file.card") + "-" + member.value());
            case PrintCards.Outcome.PrintedBefore before -> back(flash, words.in(locale, "linking.printedBefore"));
        };
    }

    @Requires(Permission.LINK_CHATS)
    @PostMapping("/admin/members/{member}/linking/withdrawal")
    String withdraw(SignedIn caller, @PathVariable MemberId member, Locale locale, RedirectAttributes flash) {
        Unit unit = unitOf.find(member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        int ended = cards.withdraw(caller, AuditEvent.About.member(member, unit.id()), List.of(member));
        flash.addFlashAttribute("done", words.in(locale, "linking.withdrawn", ended));
        return "redirect:/admin/members/{member}/linking";
    }

    private static String back(RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("failed", sentence);
        return "redirect:/admin/members/{member}/linking";
    }
}
