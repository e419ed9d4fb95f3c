package vn.sotay.admin.pages.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.directives.Directive;
import vn.sotay.admin.storage.directives.Directives;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.Duty;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Progress;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.Rules;

/// Directives of one's unit, and the cascade of one: who has issued what, level by level.
@Controller
class DirectivePage {
    private static final int MOST = 100;

    private final Directives directives;
    private final Rules rules;
    private final Told words;
    private final InstantSource time;

    DirectivePage(Directives directives, Rules rules, Told words, InstantSource time) {
        this.directives = directives;
        this.rules = rules;
        this.words = words;
        this.time = time;
    }

    /// One directive in the list.
    record Line(Directive directive, Progress issued, long late) {}

    /// One committee in the cascade.
    ///
    /// @param level from 0
    record Node(Duty duty, Duty.Standing standing, int level, boolean handedDown) {}

    /// Figures of one level.
    record Level(int level, Progress issued, long late) {}

    @Requires(Permission.SEE_FIGURES)
    @GetMapping("/admin/directives")
    String list(SignedIn caller, Model model) {
        UnitId own = caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
        LocalDate today = today();
        model.addAttribute(
                "lines",
                directives.of(own, MOST).stream()
                        .map(one -> new Line(
                                one, new Progress(one.issued(), one.duties().size()), one.late(today)))
                        .toList());
        model.addAttribute("tracks", caller.may(Permission.TRACK_DIRECTIVES));
        return "admin/directives/list";
    }

    @Requires(value = Permission.SEE_FIGURES, looking = true)
    @GetMapping("/admin/directives/{directive}")
    String page(@PathVariable DirectiveId directive, SignedIn caller, Model model) {
        List<Directive> cascade = cascade(directive);
        Directive top = cascade.getFirst();
        List<Node> nodes = nodes(top, cascade);
        model.addAttribute("top", top);
        model.addAttribute("nodes", nodes);
        model.addAttribute("levels", levels(nodes));
        model.addAttribute(
                "own",
                caller.may(Permission.TRACK_DIRECTIVES)
                        && caller.unit().filter(top.given().unit()::equals).isPresent());
        model.addAttribute("zone", VietnamTime.ZONE);
        return "admin/directives/directive";
    }

    @Requires(value = Permission.SEE_FIGURES, looking = true)
    @GetMapping("/admin/directives/{directive}/export")
    void export(@PathVariable DirectiveId directive, HttpServletResponse response) throws IOException {
        List<Directive> cascade = cascade(directive);
        List<String> headings = Stream.of("level", "unit", "what", "due", "standing", "symbol", "issued")
                .map(name -> words.of("directives.column." + name))
                .toList();
        Stream<List<?>> rows = nodes(cascade.getFirst(), cascade).stream().map(this::cells);
        new TableDownload("theo-doi-thuc-hien", words.of("directives.title"), headings).write(response, rows);
    }

    private List<?> cells(Node node) {
        Duty duty = node.duty();
        return List.of(
                node.level() + 1,
                duty.owner().name(),
                duty.about().what(),
                duty.due(),
                words.of("directives.standing." + node.standing()),
                duty.plan().map(plan -> plan.symbol()).orElse(""),
                duty.plan().<Object>map(plan -> plan.issuedOn()).orElse(""));
    }

    private List<Directive> cascade(DirectiveId id) {
        List<Directive> cascade = directives.cascade(id);
        if (cascade.isEmpty()) throw new Refused(HttpStatus.NOT_FOUND);
        return cascade;
    }

    /// Depth first: below each committee those to which it has handed the directive down.
    private List<Node> nodes(Directive top, List<Directive> cascade) {
        Map<String, List<Directive>> handed = cascade.stream()
                .filter(one -> one.parent().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.parent().orElseThrow() + "/" + one.given().unit()));
        int soon = rules.of(top.given().unit(), RuleName.DUTY_BEFORE).value();
        List<Node> nodes = new ArrayList<>();
        add(top, 0, handed, soon, nodes);
        return nodes;
    }

    private void add(Directive one, int level, Map<String, List<Directive>> handed, int soon, List<Node> to) {
        for (Duty duty : one.duties()) {
            List<Directive> below =
                    handed.getOrDefault(one.id() + "/" + duty.owner().unit(), List.of());
            to.add(new Node(duty, duty.on(today(), soon), level, !below.isEmpty()));
            for (Directive next : below) add(next, level + 1, handed, soon, to);
        }
    }

    private static List<Level> levels(List<Node> nodes) {
        return nodes.stream().collect(Collectors.groupingBy(Node::level)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> level(one.getKey(), one.getValue()))
                .toList();
    }

    private static Level level(int level, List<Node> nodes) {
        long issued = nodes.stream().filter(node -> node.standing().isIssued()).count();
        long late = nodes.stream()
                .filter(node -> node.standing() == Duty.Standing.LATE)
                .count();
        return new Level(level, new Progress(issued, nodes.size()), late);
    }

    private LocalDate today() {
        return VietnamTime.day(time.instant());
    }
}
