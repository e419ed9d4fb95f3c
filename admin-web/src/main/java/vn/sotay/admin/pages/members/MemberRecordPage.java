package vn.sotay.admin.pages.members;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.audit.SubjectHistory;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.RecordLooks;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.MobileNumber;

/// A member's record, what was changed in it, and who looked. Looking is recorded.
@Controller
class MemberRecordPage {
    private static final int CHANGES = 20;
    private static final int LOOKS = 10;
    private static final int PROBATION_MONTHS = 12;

    private final SeenRecords seen;
    private final MemberRecords records;
    private final RecordLooks looks;
    private final SubjectHistory history;
    private final ShownRecordChanges shown;

    MemberRecordPage(
            SeenRecords seen,
            MemberRecords records,
            RecordLooks looks,
            SubjectHistory history,
            ShownRecordChanges shown) {
        this.seen = seen;
        this.records = records;
        this.looks = looks;
        this.history = history;
        this.shown = shown;
    }

    @Requires(Permission.SEE_MEMBERS)
    @GetMapping(Filters.PATH + "/{member}")
    String page(@PathVariable MemberId member, SignedIn caller, Locale language, Model model) {
        MemberRecord record = seen.open(member, caller);
        model.addAttribute("record", record);
        model.addAttribute(
                "phone", record.facts().phone().map(MobileNumber::shown).orElse(""));
        model.addAttribute(
                "probationEnds",
                record.facts().standing() == Standing.PROBATIONARY
                        ? record.facts().membership().joinedOn().plusMonths(PROBATION_MONTHS)
                        : null);
        model.addAttribute("changes", shown.lines(history.of(member, CHANGES), language));
        model.addAttribute("looks", looks.lookers(member, LOOKS));
        model.addAttribute("decides", caller.may(Permission.DECIDE_ON_MEMBERS));
        model.addAttribute("mayReturn", mayReturn(record, caller));
        model.addAttribute("zone", VietnamTime.ZONE);
        return "admin/members/record";
    }

    private boolean mayReturn(MemberRecord record, SignedIn caller) {
        return record.place()
                .home()
                .filter(home -> caller.unit()
                        .filter(scope -> records.isWithin(home.unit(), scope))
                        .isPresent())
                .isPresent();
    }
}
