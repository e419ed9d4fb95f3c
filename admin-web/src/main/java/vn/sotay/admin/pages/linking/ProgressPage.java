package vn.sotay.admin.pages.linking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.figures.Counts;
import vn.sotay.admin.storage.figures.Figures;
import vn.sotay.admin.storage.figures.UnitCounts;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// How far each unit has come. Counts only.
@Controller
class ProgressPage {
    private final Units units;
    private final Figures figures;
    private final AuditTrail trail;
    private final Words words;

    ProgressPage(Units units, Figures figures, AuditTrail trail, Words words) {
        this.units = units;
        this.figures = figures;
        this.trail = trail;
        this.words = words;
    }

    /// A line of the table: a unit with all below it.
    ///
    /// @param leaf whether nothing stands below it, so that the next step down are its members
    record Row(Unit unit, Progress progress, boolean leaf) {
        static Row of(UnitCounts one) {
            return new Row(one.unit(), one.counts().linking(), one.parts() == 0);
        }
    }

    @Requires(Permission.SEE_FIGURES)
    @GetMapping("/admin/linking")
    String progress(
            SignedIn caller, @RequestParam Optional<UnitId> unit, @RequestParam Optional<RowOrder> order, Model model) {
        UnitId asked = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        List<Unit> path = UnitPath.of(units.upwardsFrom(asked), caller);
        Unit shown = path.getLast();
        List<Row> rows = rows(shown.id(), order.orElse(RowOrder.WORST));
        model.addAllAttributes(Map.of(
                "path", path, "unit", shown, "progress", figures.of(shown.id()).linking(), "rows", rows));
        model.addAllAttributes(Map.of(
                "order",
                order.orElse(RowOrder.WORST),
                "levels",
                levels(rows),
                "direct",
                figures.directlyIn(shown.id()).linking(),
                "names",
                caller.may(Permission.LINK_CHATS)));
        return "admin/linking/progress";
    }

    @Requires(Permission.SEE_FIGURES)
    @GetMapping("/admin/linking.xlsx")
    void download(SignedIn caller, @RequestParam Optional<UnitId> unit, Locale locale, HttpServletResponse response)
            throws IOException {
        UnitId shown = unit.or(caller::unit).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        trail.record(AuditEvent.of(caller, AuditAction.TABLE_EXPORTED, AuditEvent.About.unit(shown)));
        List<String> headings = Stream.of("unit", "kind", "linked", "members", "percent")
                .map(column -> words.in(locale, "linking.column." + column))
                .toList();
        String file = words.in(locale, "linking.file.progress") + "-" + shown;
        new TableDownload(file, words.in(locale, "linking.sheet.progress"), headings)
                .write(response, lines(shown, locale));
    }

    private List<Row> rows(UnitId unit, RowOrder order) {
        return figures.below(unit).stream().map(Row::of).sorted(order.rows()).toList();
    }

    private Stream<List<?>> lines(UnitId unit, Locale locale) {
        Counts all = figures.of(unit);
        return Stream.concat(
                rows(unit, RowOrder.WORST).stream()
                        .map(row -> line(
                                row.unit().name(),
                                words.in(locale, "kind." + row.unit().kind()),
                                row.progress())),
                Stream.of(line(words.in(locale, "linking.all"), "", all.linking())));
    }

    private static List<?> line(String name, String kind, Progress progress) {
        return List.of(name, kind, progress.done(), progress.all(), progress.percent());
    }

    /// How many units have passed which line.
    private static Map<Progress.Level, Long> levels(List<Row> rows) {
        Map<Progress.Level, Long> levels = new EnumMap<>(Progress.Level.class);
        for (Progress.Level level : Progress.Level.values())
            levels.put(
                    level,
                    rows.stream().filter(row -> row.progress().level() == level).count());
        return levels;
    }
}
