package vn.sotay.admin.pages.members;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.members.MemberList;
import vn.sotay.admin.storage.members.MemberPage;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.SearchText;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// The members of one's unit and below: words, filters, fifty a page.
@Controller
class MembersPage {
    private static final int SIZE = 50;
    private static final MemberPage NOBODY =
            new MemberPage(List.of(), OptionalLong.of(0), Optional.empty(), Optional.empty());

    private final MemberList list;
    private final MemberRecords records;

    MembersPage(MemberList list, MemberRecords records) {
        this.list = list;
        this.records = records;
    }

    @Requires(Permission.SEE_MEMBERS)
    @GetMapping(Filters.PATH)
    String page(@ModelAttribute("filters") Filters filters, SignedIn caller, Model model) {
        UnitId scope = filters.unit().or(caller::unit).orElseThrow();
        SearchText.Reading reading = filters.search();
        MemberPage page = reading instanceof SearchText.Reading.Clear clear && !filters.isBornUnclear()
                ? list.page(filters.in(scope, clear.text()), filters.mark(), SIZE)
                : NOBODY;
        model.addAttribute("page", page);
        model.addAttribute("unclear", unclear(reading, filters));
        model.addAttribute("unit", records.target(scope).orElseThrow());
        model.addAttribute("decides", caller.may(Permission.DECIDE_ON_MEMBERS));
        addAddresses(filters, page, model);
        addChoices(model);
        return "admin/members/list";
    }

    private static void addAddresses(Filters filters, MemberPage page, Model model) {
        model.addAttribute("export", filters.path(Filters.PATH + "/export", ""));
        model.addAttribute(
                "earlier",
                page.earlier()
                        .map(mark -> filters.path(Filters.PATH, mark.text()))
                        .orElse(null));
        model.addAttribute(
                "later",
                page.later()
                        .map(mark -> filters.path(Filters.PATH, mark.text()))
                        .orElse(null));
    }

    private static void addChoices(Model model) {
        model.addAttribute("statuses", MemberStatus.values());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("posts", PartyPost.values());
        model.addAttribute("genders", Gender.values());
        model.addAttribute("counted", MemberList.COUNTED);
    }

    /// Key of the sentence that says why nothing was looked for; empty when something was.
    private static String unclear(SearchText.Reading reading, Filters filters) {
        return switch (reading) {
            case SearchText.Reading.OfACard card -> "members.fault.CARD_NUMBER";
            case SearchText.Reading.TooFewDigits few -> "members.list.fewDigits";
            case SearchText.Reading.Clear clear -> filters.isBornUnclear() ? "members.list.bornUnclear" : "";
        };
    }
}
