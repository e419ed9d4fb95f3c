package vn.sotay.admin.pages.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.access.UnitPath;
import vn.sotay.admin.storage.figures.Counts;
import vn.sotay.admin.storage.figures.Figures;
import vn.sotay.admin.storage.figures.UnitCounts;
import vn.sotay.language.NaturalOrder;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// Shows one unit and what is below it.
@Controller
class FiguresPage {
    /// Bars that fit on one screen.
    private static final int BARS = 15;

    private final Units units;
    private final Figures figures;

    FiguresPage(Units units, Figures figures) {
        this.units = units;
        this.figures = figures;
    }

    /// One line of the chart of links.
    record Bar(String name, Progress linking) {}

    /// One line of the table of states.
    record StateShare(MemberStatus status, Progress share) {}

    @Requires(Permission.SEE_FIGURES)
    @GetMapping("/admin/figures")
    String figures(SignedIn caller, @RequestParam Optional<UnitId> unit, Model model) {
        UnitId asked = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        List<Unit> path = UnitPath.of(units.upwardsFrom(asked), caller);
        Unit shown = path.getLast();
        List<UnitCounts> below = figures.below(shown.id()).stream()
                .sorted(Comparator.comparing((UnitCounts one) -> one.unit().kind())
                        .thenComparing(one -> one.unit().name(), NaturalOrder.OF_NAMES))
                .toList();
        Counts counts = figures.of(shown.id());
        model.addAllAttributes(Map.of("path", path, "unit", shown, "counts", counts, "below", below));
        model.addAllAttributes(Map.of(
                "direct",
                figures.directlyIn(shown.id()),
                "ages",
                figures.ages(shown.id()),
                "year",
                Integer.toString(figures.year()),
                "channels",
                figures.channels(shown.id()),
                "kinds",
                figures.kindsBelow(shown.id()),
                "states",
                states(counts),
                "bars",
                bars(below)));
        return "admin/figures/figures";
    }

    static List<StateShare> states(Counts counts) {
        return Stream.of(MemberStatus.values())
                .filter(MemberStatus::isMember)
                .map(status -> new StateShare(status, new Progress(inState(counts, status), counts.members())))
                .toList();
    }

    private static long inState(Counts counts, MemberStatus status) {
        return switch (status) {
            case ACTIVE -> counts.active();
            case EXEMPT -> counts.states().exempt();
            case SUSPENDED -> counts.states().suspended();
            case INTERRUPTED -> counts.states().interrupted();
            case LEFT, DECEASED -> 0;
        };
    }

    /// The units that have linked least.
    private static List<Bar> bars(List<UnitCounts> below) {
        return below.stream()
                .filter(one -> one.counts().members() > 0)
                .map(one -> new Bar(one.unit().name(), one.counts().linking()))
                .sorted(Comparator.comparing(Bar::linking))
                .limit(BARS)
                .toList();
    }
}
