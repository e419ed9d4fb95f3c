package vn.sotay.admin.pages.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.publishing.Ledger;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// What one's units have published, and what committees above have sent to their members.
@Controller
class PublicationsPage {
    private static final int MOST = 60;

    private final Publications publications;
    private final Ledger ledger;
    private final PublishChoices choices;

    PublicationsPage(Publications publications, Ledger ledger, PublishChoices choices) {
        this.publications = publications;
        this.ledger = ledger;
        this.choices = choices;
    }

    /// @param answered how many have let us know, of those the caller sees
    record Line(Publication publication, Progress answered) {}

    @Requires(Permission.SEE_FIGURES)
    @GetMapping("/admin/publications")
    String page(SignedIn caller, Model model) {
        UnitId own = caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
        model.addAttribute(
                "own",
                publications.of(own, MOST).stream()
                        .map(one -> new Line(one, answered(ledger.totals(one.id()))))
                        .toList());
        model.addAttribute(
                "above",
                publications.fromAbove(own, MOST).stream()
                        .map(one -> new Line(one, answered(ledger.totals(one.id(), own))))
                        .toList());
        model.addAttribute("trial", choices.isTrial());
        model.addAttribute("publishes", caller.may(Permission.PUBLISH));
        model.addAttribute("zone", VietnamTime.ZONE);
        return "admin/publishing/list";
    }

    private static Progress answered(Ledger.Totals totals) {
        return new Progress(totals.answered(), totals.all());
    }
}
