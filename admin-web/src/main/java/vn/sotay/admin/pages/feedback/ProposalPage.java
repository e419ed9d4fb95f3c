package vn.sotay.admin.pages.feedback;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.storage.feedback.PostgresRules;
import vn.sotay.admin.storage.feedback.ProposalDesk;
import vn.sotay.admin.storage.feedback.ProposalDesk.Outcome;
import vn.sotay.admin.storage.feedback.ProposalList;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalId;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.rules.RuleName;

/// One proposal: the conversation, the clock, and what can be done.
@Controller
class ProposalPage {
    private static final String PATH = "/admin/proposals/{proposal}";
    private static final int LONGEST = 3_000;
    private static final String NOTHING = "";

    private final ProposalList proposals;
    private final ProposalDesk desk;
    private final Surroundings around;
    private final Told told;
    private final InstantSource time;

    /// What the page shows besides.
    @Component
    record Surroundings(Units units, PostgresRules rules, ProposalsPage list, PublishedAnswers answers) {}

    ProposalPage(ProposalList proposals, ProposalDesk desk, Surroundings around, Told told, InstantSource time) {
        this.proposals = proposals;
        this.desk = desk;
        this.around = around;
        this.told = told;
        this.time = time;
    }

    /// What an officer writes.
    ///
    /// @param what "answer", "ask", "pass" or "extend"
    /// @param due  for an extension
    record Step(String what, String words, String due) {
        Step(@Nullable String what, @Nullable String words, @Nullable String due) {
            this.what = what == null ? NOTHING : what;
            this.words = words == null ? NOTHING : words.strip();
            this.due = due == null ? NOTHING : due;
        }
    }

    @Requires(Permission.ANSWER_PROPOSALS)
    @GetMapping(PATH)
    String page(@PathVariable ProposalId proposal, SignedIn caller, Model model) {
        return shown(own(proposal, caller), new Step("answer", NOTHING, NOTHING), Optional.empty(), model);
    }

    @Requires(Permission.ANSWER_PROPOSALS)
    @PostMapping(PATH + "/step")
    String step(
            @PathVariable ProposalId proposal,
            @ModelAttribute("step") Step step,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        ProposalList.Seen seen = own(proposal, caller);
        Optional<String> fault = fault(step);
        if (fault.isPresent()) return shown(seen, step, fault, model);
        Outcome outcome = switch (step.what()) {
            case "answer" -> desk.answer(proposal, step.words(), caller);
            case "ask" -> desk.askBack(proposal, step.words(), caller);
            case "extend" -> desk.extend(proposal, day(step).orElseThrow(), step.words(), caller);
            default -> throw new Refused(HttpStatus.BAD_REQUEST);
        };
        return after(proposal, outcome, flash);
    }

    /// @param to one of the organisations above
    @Requires(Permission.ANSWER_PROPOSALS)
    @PostMapping(PATH + "/pass")
    String pass(
            @PathVariable ProposalId proposal,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "") String words,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        ProposalList.Seen seen = own(proposal, caller);
        Optional<UnitId> target = to.flatMap(asked -> targets(seen.proposal()).stream()
                .map(Unit::id)
                .filter(id -> id.value().equals(asked))
                .findFirst());
        Step step = new Step("pass", words, NOTHING);
        if (target.isEmpty()) return shown(seen, step, Optional.of("feedback.fault.to"), model);
        if (step.words().isEmpty() || step.words().length() > LONGEST)
            return shown(seen, step, Optional.of("feedback.fault.reason"), model);
        Outcome outcome = desk.passOn(proposal, target.get(), step.words(), caller);
        flash.addFlashAttribute(outcome == Outcome.NOT_NOW ? "failed" : "done", told.of("feedback.outcome." + outcome));
        return "redirect:/admin/proposals";
    }

    @Requires(Permission.ANSWER_PROPOSALS)
    @PostMapping(PATH + "/publish")
    String publish(
            @PathVariable ProposalId proposal,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String answer,
            SignedIn caller,
            RedirectAttributes flash) {
        ProposalList.Seen seen = own(proposal, caller);
        boolean sound = !asked.isBlank() && !answer.isBlank();
        boolean done = sound && around.answers().publish(seen.proposal(), asked.strip(), answer.strip(), caller);
        flash.addFlashAttribute(
                done ? "done" : "failed",
                told.of(done ? "feedback.done.publish" : sound ? "feedback.published" : "feedback.fault.publish"));
        return "redirect:/admin/proposals/" + proposal;
    }

    /// Of organisations below one sees numbers only, so theirs are not there.
    private ProposalList.Seen own(ProposalId id, SignedIn caller) {
        return proposals
                .find(id)
                .filter(one -> caller.unit()
                        .filter(one.proposal().unit().unit()::equals)
                        .isPresent())
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private Optional<String> fault(Step step) {
        if (step.words().isEmpty())
            return Optional.of(step.what().equals("extend") ? "feedback.fault.reason" : "feedback.fault.words");
        if (step.words().length() > LONGEST) return Optional.of("feedback.fault.long");
        return step.what().equals("extend") && day(step).isEmpty()
                ? Optional.of("feedback.fault.due")
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Step step) {
        try {
            return Optional.of(LocalDate.parse(step.due()));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    private String shown(ProposalList.Seen seen, Step step, Optional<String> fault, Model model) {
        LocalDate today = VietnamTime.day(time.instant());
        UnitId unit = seen.proposal().unit().unit();
        int soon = around.rules().of(unit, RuleName.PROPOSAL_SOON).value();
        model.addAttribute("seen", seen);
        model.addAttribute("line", around.list().line(seen.proposal(), today, soon));
        model.addAttribute("step", step);
        model.addAttribute("fault", fault.map(key -> told.of(key)).orElse(null));
        model.addAttribute("targets", targets(seen.proposal()));
        model.addAttribute("today", today);
        model.addAttribute("zone", VietnamTime.ZONE);
        model.addAttribute("publishes", PublishedAnswers.publishes(seen));
        model.addAttribute("answer", PublishedAnswers.lastAnswer(seen.proposal()));
        return "admin/feedback/proposal";
    }

    /// The organisations above.
    private List<Unit> targets(Proposal proposal) {
        return around.units().upwardsFrom(proposal.unit().unit()).stream()
                .skip(1)
                .filter(unit -> unit.kind() != UnitKind.CELL)
                .toList();
    }

    private String after(ProposalId proposal, Outcome outcome, RedirectAttributes flash) {
        boolean done = outcome == Outcome.TOLD || outcome == Outcome.KEPT;
        flash.addFlashAttribute(done ? "done" : "failed", told.of("feedback.outcome." + outcome));
        return "redirect:/admin/proposals/" + proposal;
    }
}
