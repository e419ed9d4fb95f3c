package vn.sotay.admin.pages.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.publishing.Ledger;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.ReceiverState;

/// The ledger as it changes, as a spreadsheet, and as the secretary's list on paper.
@Controller
class LedgerParts {
    private final Publications publications;
    private final LedgerView view;
    private final Ledger ledger;
    private final Units units;
    private final AuditTrail trail;
    private final Told words;

    LedgerParts(Publications publications, LedgerView view, Ledger ledger, Units units, AuditTrail trail, Told words) {
        this.publications = publications;
        this.view = view;
        this.ledger = ledger;
        this.units = units;
        this.trail = trail;
        this.words = words;
    }

    @Requires(value = Permission.SEE_FIGURES, looking = true)
    @GetMapping("/admin/publications/{publication}/ledger")
    String live(
            @PathVariable PublicationId publication,
            @RequestParam Optional<UnitId> unit,
            SignedIn caller,
            Model model) {
        Publication shown = find(publication);
        model.addAttribute("publication", shown);
        view.addTo(model, shown, unit, caller);
        return "admin/publishing/ledger :: ledger";
    }

    @Requires(value = Permission.SEE_FIGURES, looking = true)
    @GetMapping("/admin/publications/{publication}/export")
    void export(
            @PathVariable PublicationId publication,
            @RequestParam Optional<UnitId> unit,
            SignedIn caller,
            HttpServletResponse response)
            throws IOException {
        Publication shown = find(publication);
        Unit here = here(shown, unit, caller);
        List<Ledger.Named> names = view.names(publication, here, caller, false);
        trail.record(AuditEvent.of(
                        caller, AuditAction.TABLE_EXPORTED, new AuditEvent.About("table", "publication", caller.unit()))
                .with(new AuditEvent.Change(
                        Optional.empty(), Map.of(), Map.of("publication", publication.toString()))));
        if (names.isEmpty()) byUnit(shown).write(response, lines(shown, here));
        else byName().write(response, names.stream().map(this::cells));
    }

    private TableDownload byUnit(Publication shown) {
        List<String> headings = new ArrayList<>();
        headings.add(words.of("publishing.column.unit"));
        headings.add(words.of("publishing.column.all"));
        LedgerView.shown().forEach(state -> headings.add(words.of("publishing.receiver." + state)));
        return new TableDownload("phat-hanh-" + shown.id(), words.of("publishing.ledger"), headings);
    }

    private Stream<List<?>> lines(Publication shown, Unit here) {
        return ledger.below(shown.id(), here.id()).stream().map(line -> {
            List<Object> cells = new ArrayList<>();
            cells.add(line.name());
            cells.add(line.totals().all());
            for (ReceiverState state : LedgerView.shown())
                cells.add(line.totals().of(state));
            return cells;
        });
    }

    private TableDownload byName() {
        return new TableDownload(
                "phat-hanh-chi-bo",
                words.of("publishing.ledger"),
                Stream.of("name", "number", "state", "why", "phone")
                        .map(column -> words.of("publishing.column." + column))
                        .toList());
    }

    private List<?> cells(Ledger.Named one) {
        return List.of(
                one.name(),
                one.fileNumber(),
                words.of("publishing.receiver." + one.state()),
                one.why().map(why -> words.of("publishing.why." + why)).orElse(""),
                one.phone());
    }

    /// Whoever must be told on paper or by word of mouth.
    @Requires(value = Permission.SEE_MEMBERS, looking = true)
    @GetMapping("/admin/publications/{publication}/paper")
    String paper(@PathVariable PublicationId publication, SignedIn caller, Model model) {
        Publication shown = find(publication);
        Unit here = here(shown, Optional.empty(), caller);
        model.addAttribute("publication", shown);
        model.addAttribute("here", here);
        model.addAttribute("names", view.names(publication, here, caller, true));
        return "admin/publishing/paper";
    }

    private Unit here(Publication shown, Optional<UnitId> unit, SignedIn caller) {
        return units.find(unit.orElseGet(() -> view.top(shown, caller)))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private Publication find(PublicationId id) {
        return publications.find(id).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
