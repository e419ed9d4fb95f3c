package vn.sotay.admin.pages.linking;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.storage.linking.Link;
import vn.sotay.admin.storage.linking.LinkId;
import vn.sotay.admin.storage.linking.Links;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// Cuts a chat off: a lost phone is a stranger's from its next message on.
@Controller
class CutOff {
    private final Links links;
    private final Enrolments enrolments;
    private final PrintCards.Records records;
    private final Words words;
    private final InstantSource time;

    CutOff(Links links, Enrolments enrolments, PrintCards.Records records, Words words, InstantSource time) {
        this.links = links;
        this.enrolments = enrolments;
        this.records = records;
        this.words = words;
        this.time = time;
    }

    @Requires(Permission.LINK_CHATS)
    @PostMapping("/admin/members/{member}/linking/{link}/end")
    String end(
            SignedIn caller,
            @PathVariable MemberId member,
            @PathVariable LinkId link,
            Locale locale,
            RedirectAttributes flash) {
        UnitId unit = links.unitOf(link).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        records.transactions().executeWithoutResult(started -> {
            Link cut = links.held(link, member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
            enrolments.unlink(cut.account(), time.instant());
            records.trail().record(event(caller, member, unit, cut));
        });
        flash.addFlashAttribute("done", words.in(locale, "linking.cut"));
        return "redirect:/admin/members/{member}/linking";
    }

    private static AuditEvent event(SignedIn caller, MemberId member, UnitId unit, Link cut) {
        Map<String, String> before = Map.of(
                "channel", cut.account().channel().value(), "since", cut.since().toString());
        return AuditEvent.of(caller, AuditAction.CHAT_CUT_OFF, AuditEvent.About.member(member, unit))
                .with(new AuditEvent.Change(Optional.of(member), before, Map.of()));
    }
}
