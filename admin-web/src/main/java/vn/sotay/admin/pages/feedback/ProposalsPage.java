package vn.sotay.admin.pages.feedback;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.feedback.PostgresRules;
import vn.sotay.admin.storage.feedback.ProposalList;
import vn.sotay.feedback.Proposal;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.WorkingDays;

/// What waits for an answer, the most urgent first, and who below is late.
@Controller
class ProposalsPage {
    private static final int MOST = 200;

    private final ProposalList proposals;
    private final PostgresRules rules;
    private final InstantSource time;

    ProposalsPage(ProposalList proposals, PostgresRules rules, InstantSource time) {
        this.proposals = proposals;
        this.rules = rules;
        this.time = time;
    }

    /// @param left working days; negative when late
    record Line(Proposal proposal, int left, String urgency) {}

    @Requires(Permission.ANSWER_PROPOSALS)
    @GetMapping("/admin/proposals")
    String page(@RequestParam(defaultValue = "OPEN") ProposalList.Choice choice, SignedIn caller, Model model) {
        UnitId unit = caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
        LocalDate today = VietnamTime.day(time.instant());
        List<Proposal> found = proposals.of(unit, choice, today, MOST);
        int soon = rules.of(unit, RuleName.PROPOSAL_SOON).value();
        model.addAttribute("choice", choice);
        model.addAttribute("choices", ProposalList.Choice.values());
        model.addAttribute("counts", proposals.counts(unit, today));
        model.addAttribute(
                "lines", found.stream().map(one -> line(one, today, soon)).toList());
        model.addAttribute("below", proposals.lateBelow(unit, today));
        return "admin/feedback/list";
    }

    Line line(Proposal one, LocalDate today, int soon) {
        LocalDate due = one.times().due();
        int left = WorkingDays.between(
                today,
                due,
                rules.daysOff(earlier(today, due), earlier(due, today).plusDays(400)));
        return new Line(one, left, urgency(one, left, soon, today));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String urgency(Proposal one, int left, int soon, LocalDate today) {
        if (!one.state().isOpen()) return "answered";
        if (one.isLate(today)) return "late";
        return left <= soon ? "soon" : "open";
    }
}
