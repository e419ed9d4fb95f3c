package vn.sotay.admin.pages.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.publishing.Ledger;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.ReceiverState;
import vn.sotay.publishing.delivery.Unreached;

/// What somebody sees of how far a publication got: its whole where it is their own or of a unit below, and
/// otherwise their own part of it.
@Component
class LedgerView {
    private static final List<ReceiverState> SHOWN = List.of(
            ReceiverState.UNDERSTOOD,
            ReceiverState.READ,
            ReceiverState.RECEIVED,
            ReceiverState.DELIVERED,
            ReceiverState.SENT,
            ReceiverState.SENDING,
            ReceiverState.QUEUED,
            ReceiverState.WAITING,
            ReceiverState.UNKNOWN,
            ReceiverState.UNREACHED);

    private final Ledger ledger;
    private final Units units;

    LedgerView(Ledger ledger, Units units) {
        this.ledger = ledger;
        this.units = units;
    }

    /// One state with its reasons.
    record Row(ReceiverState state, Progress share, Map<Unreached, Long> why) {}

    /// @param asked from which unit the caller looks down
    void addTo(Model model, Publication publication, Optional<UnitId> asked, SignedIn caller) {
        UnitId top = top(publication, caller);
        UnitId unit = asked.orElse(top);
        Ledger.Totals totals = totals(publication, unit);
        List<Unit> upwards = units.upwardsFrom(unit);
        Unit here = upwards.stream().findFirst().orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        model.addAttribute("rows", rows(totals));
        model.addAttribute("totals", totals);
        model.addAttribute("answered", new Progress(totals.answered(), totals.all()));
        model.addAttribute("lines", ledger.below(publication.id(), unit));
        model.addAttribute("here", here);
        model.addAttribute("top", unit.equals(top));
        model.addAttribute(
                "up", upwards.stream().skip(1).findFirst().map(Unit::id).orElse(top));
        model.addAttribute("names", names(publication.id(), here, caller, false));
    }

    /// Names of one's own branch; nothing for anybody else.
    List<Ledger.Named> names(PublicationId publication, Unit here, SignedIn caller, boolean onlyOpen) {
        boolean own = caller.unit().filter(here.id()::equals).isPresent() && here.kind() != UnitKind.COMMITTEE;
        return own && caller.may(Permission.SEE_MEMBERS) ? ledger.names(publication, here.id(), onlyOpen) : List.of();
    }

    Ledger.Totals totals(Publication publication, UnitId unit) {
        return unit.equals(publication.content().unit())
                ? ledger.totals(publication.id())
                : ledger.totals(publication.id(), unit);
    }

    /// Whose part the caller sees.
    UnitId top(Publication publication, SignedIn caller) {
        UnitId own = caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
        boolean fromAbove = units.upwardsFrom(own).stream()
                .skip(1)
                .map(Unit::id)
                .anyMatch(publication.content().unit()::equals);
        return fromAbove ? own : publication.content().unit();
    }

    private static List<Row> rows(Ledger.Totals totals) {
        return SHOWN.stream()
                .filter(state -> totals.of(state) > 0)
                .map(state -> new Row(state, new Progress(totals.of(state), totals.all()), why(state, totals)))
                .toList();
    }

    private static Map<Unreached, Long> why(ReceiverState state, Ledger.Totals totals) {
        return state == ReceiverState.WAITING || state == ReceiverState.UNREACHED ? totals.reasonsOf(state) : Map.of();
    }

    static List<ReceiverState> shown() {
        return SHOWN;
    }

    static List<Unreached> reasons() {
        return Arrays.asList(Unreached.values());
    }
}
