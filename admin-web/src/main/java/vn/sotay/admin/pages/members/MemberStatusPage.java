package vn.sotay.admin.pages.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.members.MemberPage;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.changes.StatusChanges;
import vn.sotay.admin.storage.members.changes.Written;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.Day;
import vn.sotay.organisation.membership.Fault;
import vn.sotay.organisation.membership.Finding;
import vn.sotay.organisation.membership.MemberField;
import vn.sotay.organisation.membership.StatusRules;

/// Changing the trạng thái sinh hoạt.
@Controller
class MemberStatusPage {
    private final SeenRecords seen;
    private final StatusChanges changes;
    private final VietnamDay today;
    private final MemberSentences sentences;

    MemberStatusPage(SeenRecords seen, StatusChanges changes, VietnamDay today, MemberSentences sentences) {
        this.seen = seen;
        this.changes = changes;
        this.today = today;
        this.sentences = sentences;
    }

    record StatusForm(
            Optional<MemberStatus> status, @Nullable String on, Optional<Integer> version) {
        Optional<LocalDate> day() {
            return on == null ? Optional.empty() : Day.read(on);
        }

        boolean isAlready(MemberPage.Status now) {
            return status.filter(wish -> wish == now.status()).isPresent() && day().equals(now.since());
        }
    }

    @Requires(Permission.CHANGE_MEMBERS)
    @GetMapping(Filters.PATH + "/{member}/status")
    String page(@PathVariable MemberId member, SignedIn caller, Model model) {
        MemberRecord record = seen.open(member, caller);
        StatusForm form = new StatusForm(Optional.empty(), Day.shown(today.date()), Optional.of(record.version()));
        return show(caller, record, form, FormFindings.NONE, model);
    }

    @Requires(Permission.CHANGE_MEMBERS)
    @PostMapping(Filters.PATH + "/{member}/status")
    String save(
            @PathVariable MemberId member,
            @ModelAttribute("form") StatusForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        MemberRecord record = seen.open(member, caller);
        FormFindings findings = save(caller, record, form);
        return findings.isFine() ? done(record, form, next) : show(caller, record, form, findings, model);
    }

    private FormFindings save(SignedIn caller, MemberRecord record, StatusForm form) {
        if (form.isAlready(record.status())) return FormFindings.NONE;
        if (form.version().orElse(-1) != record.version()) return FormFindings.STALE;
        if (form.status().isEmpty()) return FormFindings.of(MemberField.STATUS, Fault.MISSING);
        StatusRules.Wish wish = new StatusRules.Wish(form.status().get(), form.day());
        boolean committee = caller.may(Permission.DECIDE_ON_MEMBERS);
        List<Finding> findings = StatusRules.check(record.standing(), wish, committee, today.date());
        if (!findings.isEmpty()) return FormFindings.of(findings);
        Written written =
                changes.change(caller, record, wish.status(), form.day().orElseThrow());
        return written == Written.DONE ? FormFindings.NONE : FormFindings.STALE;
    }

    private String show(SignedIn caller, MemberRecord record, StatusForm form, FormFindings findings, Model model) {
        MemberRecord newest = findings.stale() ? seen.newest(record) : record;
        boolean committee = caller.may(Permission.DECIDE_ON_MEMBERS);
        model.addAttribute("record", newest);
        model.addAttribute("form", new StatusForm(form.status(), form.on(), Optional.of(newest.version())));
        model.addAttribute("findings", findings);
        model.addAttribute("choices", StatusRules.after(newest.status().status(), committee));
        return "admin/members/status";
    }

    private String done(MemberRecord record, StatusForm form, RedirectAttributes next) {
        boolean ended = form.status().filter(status -> !status.isMember()).isPresent();
        boolean account = ended && changes.hasOpenAccount(record);
        next.addFlashAttribute("done", sentences.say(account ? "members.status.doneAccount" : "members.status.done"));
        return "redirect:" + Filters.PATH + "/" + record.id().value();
    }
}
