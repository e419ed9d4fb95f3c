package vn.sotay.admin.pages.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.changes.MemberEntries;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.Fault;
import vn.sotay.organisation.membership.Finding;
import vn.sotay.organisation.membership.MemberCheck;
import vn.sotay.organisation.membership.MemberFacts;
import vn.sotay.organisation.membership.MemberField;
import vn.sotay.organisation.membership.TransferRules;
import vn.sotay.organisation.membership.TypedMember;

/// Entering somebody by hand.
@Controller
class NewMemberPage {
    private final MemberRecords records;
    private final MemberEntries entries;
    private final VietnamDay today;
    private final MemberSentences sentences;

    NewMemberPage(MemberRecords records, MemberEntries entries, VietnamDay today, MemberSentences sentences) {
        this.records = records;
        this.entries = entries;
        this.today = today;
        this.sentences = sentences;
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @GetMapping(Filters.PATH + "/new")
    String page(@RequestParam Optional<UnitId> unit, Model model) {
        TypedMember nothing = new TypedMember(
                "",
                Optional.empty(),
                "",
                new TypedMember.Dates("", ""),
                Optional.empty(),
                new TypedMember.Numbers("", ""));
        Optional<UnitId> holding =
                unit.filter(one -> unitFault(Optional.of(one)).isEmpty());
        MemberForm form = MemberForm.of(nothing, holding, Optional.of(UUID.randomUUID()), 0);
        return show(form, FormFindings.NONE, model);
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @PostMapping(Filters.PATH + "/new")
    String save(@ModelAttribute("form") MemberForm form, SignedIn caller, Model model, RedirectAttributes next) {
        UUID mark = form.form().orElseGet(UUID::randomUUID);
        FormFindings findings =
                entries.entered(mark).isPresent() ? FormFindings.NONE : enter(caller, form, mark, model);
        Optional<MemberId> entered = entries.entered(mark);
        if (!findings.isFine() || entered.isEmpty()) return show(form.marked(mark), findings, model);
        next.addFlashAttribute("done", sentences.say("members.new.done"));
        return "redirect:" + Filters.PATH + "/" + entered.get().value();
    }

    private FormFindings enter(SignedIn caller, MemberForm form, UUID mark, Model model) {
        MemberCheck.Checked checked = MemberCheck.check(form.typed(), Optional.empty(), today.date());
        List<Finding> findings = new ArrayList<>(checked.findings());
        unitFault(form.unit()).ifPresent(fault -> findings.add(new Finding(MemberField.TO, fault)));
        checked.facts().flatMap(facts -> namesake(facts, caller)).ifPresent(same -> {
            findings.add(new Finding(MemberField.BORN, Fault.SAME_PERSON));
            model.addAttribute("namesake", same);
        });
        if (!Finding.letPass(findings, form.isConfirmed())) return FormFindings.of(findings);
        MemberEntries.Entry entry = new MemberEntries.Entry(
                mark, form.unit().orElseThrow(), checked.facts().orElseThrow());
        return switch (entries.enter(caller, entry)) {
            case DONE -> FormFindings.NONE;
            case FILE_NUMBER_TAKEN -> FormFindings.of(MemberField.FILE_NUMBER, Fault.FILE_NUMBER_TAKEN);
            case UNIT_ENDED, STALE -> FormFindings.of(MemberField.TO, Fault.UNIT_ENDED);
        };
    }

    private Optional<MemberRecords.Namesake> namesake(MemberFacts facts, SignedIn caller) {
        return caller.unit().flatMap(scope -> records.namesake(facts.person(), scope));
    }

    private Optional<Fault> unitFault(Optional<UnitId> unit) {
        Optional<MemberRecords.Target> target = unit.flatMap(records::target);
        if (target.isEmpty()) return Optional.of(Fault.MISSING);
        if (target.get().ended()) return Optional.of(Fault.UNIT_ENDED);
        return TransferRules.mayHoldMembers(target.get().kind())
                ? Optional.empty()
                : Optional.of(Fault.UNIT_HOLDS_NOBODY);
    }

    private String show(MemberForm form, FormFindings findings, Model model) {
        model.addAttribute("form", form.offered(findings.all(), 0));
        model.addAttribute("target", form.unit().flatMap(records::target).orElse(null));
        model.addAttribute("findings", findings);
        model.addAttribute("genders", Gender.values());
        model.addAttribute("posts", PartyPost.values());
        return "admin/members/new";
    }
}
