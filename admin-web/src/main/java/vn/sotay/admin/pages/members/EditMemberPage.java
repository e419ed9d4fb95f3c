package vn.sotay.admin.pages.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.changes.MemberChanges;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.Fault;
import vn.sotay.organisation.membership.Finding;
import vn.sotay.organisation.membership.MemberCheck;
import vn.sotay.organisation.membership.MemberField;
import vn.sotay.organisation.membership.TypedMember;

/// Changing a record: a committee's officer all of it, a branch's secretary the telephone number.
@Controller
class EditMemberPage {
    private final SeenRecords seen;
    private final MemberChanges changes;
    private final VietnamDay today;
    private final MemberSentences sentences;

    EditMemberPage(SeenRecords seen, MemberChanges changes, VietnamDay today, MemberSentences sentences) {
        this.seen = seen;
        this.changes = changes;
        this.today = today;
        this.sentences = sentences;
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @GetMapping(Filters.PATH + "/{member}/edit")
    String edit(@PathVariable MemberId member, SignedIn caller, Model model) {
        MemberRecord record = seen.open(member, caller);
        return show(record, MemberForm.of(record.facts(), record.version()), FormFindings.NONE, model);
    }

    @Requires(Permission.CHANGE_MEMBERS)
    @GetMapping(Filters.PATH + "/{member}/contact")
    String contact(@PathVariable MemberId member, SignedIn caller, Model model) {
        edit(member, caller, model);
        return "admin/members/contact";
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @PostMapping(Filters.PATH + "/{member}/edit")
    String save(
            @PathVariable MemberId member,
            @ModelAttribute("form") MemberForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        MemberRecord record = seen.open(member, caller);
        FormFindings findings = save(caller, record, form);
        return findings.isFine() ? done(record, next) : show(record, form, findings, model);
    }

    /// Of the form only the telephone number counts, whatever else it holds.
    @Requires(Permission.CHANGE_MEMBERS)
    @PostMapping(Filters.PATH + "/{member}/contact")
    String saveContact(
            @PathVariable MemberId member,
            @ModelAttribute("form") MemberForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        MemberRecord record = seen.open(member, caller);
        MemberForm phone = form.onlyPhone(record.facts());
        FormFindings findings = save(caller, record, phone);
        if (findings.isFine()) return done(record, next);
        show(record, phone, findings, model);
        return "admin/members/contact";
    }

    private FormFindings save(SignedIn caller, MemberRecord record, MemberForm form) {
        MemberCheck.Checked checked = MemberCheck.check(form.typed(), Optional.of(record.facts()), today.date());
        List<Finding> findings = new ArrayList<>(checked.findings());
        if (checked.facts().filter(record.facts()::equals).isPresent()) return FormFindings.NONE;
        if (checked.facts()
                .filter(facts -> changes.isTaken(facts.fileNumber(), record.id()))
                .isPresent()) findings.add(new Finding(MemberField.FILE_NUMBER, Fault.FILE_NUMBER_TAKEN));
        if (form.version().orElse(-1) != record.version()) return new FormFindings(findings, true);
        if (!Finding.letPass(findings, form.isConfirmed())) return FormFindings.of(findings);
        return switch (changes.change(caller, record, checked.facts().orElseThrow())) {
            case DONE -> FormFindings.NONE;
            case FILE_NUMBER_TAKEN -> FormFindings.of(MemberField.FILE_NUMBER, Fault.FILE_NUMBER_TAKEN);
            case STALE, UNIT_ENDED -> FormFindings.STALE;
        };
    }

    private String show(MemberRecord record, MemberForm form, FormFindings findings, Model model) {
        MemberRecord newest = findings.stale() ? seen.newest(record) : record;
        model.addAttribute("record", newest);
        model.addAttribute("form", form.offered(findings.all(), newest.version()));
        model.addAttribute("fresh", findings.stale() ? TypedMember.of(newest.facts()) : null);
        model.addAttribute("findings", findings);
        model.addAttribute("genders", Gender.values());
        model.addAttribute("posts", PartyPost.values());
        return "admin/members/edit";
    }

    private String done(MemberRecord record, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.say("members.saved"));
        return "redirect:" + Filters.PATH + "/" + record.id().value();
    }
}
