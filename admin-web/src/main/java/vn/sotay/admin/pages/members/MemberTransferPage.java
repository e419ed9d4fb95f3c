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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.changes.Transfers;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.Day;
import vn.sotay.organisation.membership.Fault;
import vn.sotay.organisation.membership.Finding;
import vn.sotay.organisation.membership.MemberField;
import vn.sotay.organisation.membership.TransferKind;
import vn.sotay.organisation.membership.TransferRules;

/// Chuyển sinh hoạt đảng within the caller's units: for good, for a time, and back.
@Controller
class MemberTransferPage {
    private final SeenRecords seen;
    private final MemberRecords records;
    private final Transfers transfers;
    private final VietnamDay today;
    private final MemberSentences sentences;

    MemberTransferPage(
            SeenRecords seen, MemberRecords records, Transfers transfers, VietnamDay today, MemberSentences sentences) {
        this.seen = seen;
        this.records = records;
        this.transfers = transfers;
        this.today = today;
        this.sentences = sentences;
    }

    /// @param to checked by the gate: inside the caller's units, or there is no such page
    record TransferForm(
            Optional<UnitId> to,
            Optional<TransferKind> kind,
            @Nullable String on,
            @Nullable String decision,
            Optional<Integer> version) {
        Optional<LocalDate> day() {
            return on == null ? Optional.empty() : Day.read(on);
        }

        String paper() {
            return decision == null ? "" : decision.strip();
        }

        public TransferKind kindOrPermanent() {
            return kind.orElse(TransferKind.PERMANENT);
        }

        boolean isAlready(MemberRecord now) {
            boolean temporary = kindOrPermanent() == TransferKind.TEMPORARY;
            return to.filter(now.unit()::equals).isPresent()
                    && temporary == now.place().unit().temporary();
        }

        TransferForm with(int newest) {
            return new TransferForm(to, kind, on, decision, Optional.of(newest));
        }
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @GetMapping(Filters.PATH + "/{member}/transfer")
    String page(
            @PathVariable MemberId member,
            @RequestParam Optional<UnitId> to,
            @RequestParam Optional<TransferKind> kind,
            SignedIn caller,
            Model model) {
        MemberRecord record = seen.open(member, caller);
        Optional<UnitId> target = kind.filter(one -> one == TransferKind.RETURN).isPresent()
                ? record.place().home().map(MemberRecord.Home::unit)
                : to;
        TransferForm form = new TransferForm(target, kind, Day.shown(today.date()), "", Optional.of(record.version()));
        return show(record, form, FormFindings.NONE, model);
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @PostMapping(Filters.PATH + "/{member}/transfer")
    String save(
            @PathVariable MemberId member,
            @ModelAttribute("form") TransferForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        MemberRecord record = seen.open(member, caller);
        FormFindings findings = save(caller, record, form);
        return findings.isFine() ? done(record, next) : show(record, form, findings, model);
    }

    private FormFindings save(SignedIn caller, MemberRecord record, TransferForm form) {
        boolean stale = form.version().orElse(-1) != record.version();
        if (stale && form.isAlready(record)) return FormFindings.NONE;
        if (stale) return FormFindings.STALE;
        TransferKind kind = form.kindOrPermanent();
        Optional<MemberRecords.Target> to = form.to().flatMap(records::target);
        if (kind == TransferKind.RETURN && !leadsHome(record, form)) return FormFindings.STALE;
        TransferRules.Wish wish =
                new TransferRules.Wish(kind, to.map(MemberRecords.Target::forRules), form.day(), form.paper());
        List<Finding> findings = TransferRules.check(record.whereabouts(), wish, today.date());
        if (!findings.isEmpty()) return FormFindings.of(findings);
        Transfers.Move move =
                new Transfers.Move(kind, to.orElseThrow(), form.day().orElseThrow(), form.paper());
        return switch (transfers.transfer(caller, record, move)) {
            case DONE -> FormFindings.NONE;
            case UNIT_ENDED -> FormFindings.of(MemberField.TO, Fault.UNIT_ENDED);
            case STALE, FILE_NUMBER_TAKEN -> FormFindings.STALE;
        };
    }

    private static boolean leadsHome(MemberRecord record, TransferForm form) {
        return record.place().home().map(MemberRecord.Home::unit).equals(form.to());
    }

    private String show(MemberRecord record, TransferForm form, FormFindings findings, Model model) {
        MemberRecord newest = findings.stale() ? seen.newest(record) : record;
        model.addAttribute("record", newest);
        model.addAttribute("form", form.with(newest.version()));
        model.addAttribute("target", form.to().flatMap(records::target).orElse(null));
        model.addAttribute("findings", findings);
        boolean back = form.kindOrPermanent() == TransferKind.RETURN;
        return back ? "admin/members/return" : "admin/members/transfer";
    }

    private String done(MemberRecord record, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.say("members.transfer.done"));
        return "redirect:" + Filters.PATH + "/" + record.id().value();
    }
}
