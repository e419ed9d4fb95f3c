package vn.sotay.admin.pages.publishing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.publishing.Audiences;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.publishing.NoticeChoice;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.PublicationState;

/// One publication: a draft with its preview, or how far it got.
@Controller
class PublicationPage {
    private final Publications publications;
    private final Audiences audiences;
    private final PublishChoices choices;
    private final NoticePreview preview;
    private final LedgerView ledger;
    private final InstantSource time;

    PublicationPage(
            Publications publications,
            Audiences audiences,
            PublishChoices choices,
            NoticePreview preview,
            LedgerView ledger,
            InstantSource time) {
        this.publications = publications;
        this.audiences = audiences;
        this.choices = choices;
        this.preview = preview;
        this.ledger = ledger;
        this.time = time;
    }

    /// So many would be told there first.
    record Way(String channel, long members) {}

    @Requires(value = Permission.SEE_FIGURES, looking = true)
    @GetMapping("/admin/publications/{publication}")
    String page(
            @PathVariable PublicationId publication,
            @RequestParam Optional<UnitId> unit,
            SignedIn caller,
            Model model) {
        Publication shown = publications.find(publication).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        model.addAttribute("publication", shown);
        model.addAttribute("zone", VietnamTime.ZONE);
        model.addAttribute("publishes", publishes(shown, caller));
        model.addAttribute(
                "previews",
                preview.of(NoticeChoice.notice(publication, shown.content().notice())));
        if (shown.state() == PublicationState.DRAFT) return draft(shown, model);
        ledger.addTo(model, shown, unit, caller);
        model.addAttribute("mayApprove", mayApprove(shown, caller));
        model.addAttribute("rule", choices.rule(shown.content().unit()));
        return "admin/publishing/publication";
    }

    private static boolean publishes(Publication shown, SignedIn caller) {
        return caller.may(Permission.PUBLISH)
                && caller.unit().filter(shown.content().unit()::equals).isPresent();
    }

    private static boolean mayApprove(Publication shown, SignedIn caller) {
        return publishes(shown, caller)
                && !caller.account().equals(shown.course().maker())
                && shown.course().confirmedBy().filter(caller.account()::equals).isEmpty();
    }

    private String draft(Publication draft, Model model) {
        Audiences.Count count = audiences.count(new Audiences.Asked(
                draft.content().audience(),
                draft.content().unit(),
                draft.terms().trial()));
        Duration expected = preview.expected(count.byChannel());
        model.addAttribute("count", count);
        model.addAttribute("ways", ways(count.byChannel()));
        model.addAttribute("minutes", expected.plusSeconds(59).toMinutes());
        model.addAttribute("rule", choices.rule(draft.content().unit()));
        model.addAttribute(
                "late",
                draft.terms()
                        .beginsAt()
                        .filter(at -> at.isBefore(time.instant()))
                        .isPresent());
        return "admin/publishing/draft";
    }

    private List<Way> ways(Map<String, Long> byChannel) {
        return byChannel.entrySet().stream()
                .map(one -> new Way(preview.nameOf(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingLong(Way::members).reversed())
                .toList();
    }
}
