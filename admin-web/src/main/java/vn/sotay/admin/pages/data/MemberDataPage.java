package vn.sotay.admin.pages.data;

import java.time.InstantSource;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.RequestWords;

/// A member's data for a request that came on paper: to print, and to take the request in.
@Controller
class MemberDataPage {
    private final WatchedRecords records;
    private final MessageSource messages;
    private final InstantSource time;

    MemberDataPage(WatchedRecords records, MessageSource messages, InstantSource time) {
        this.records = records;
        this.messages = messages;
        this.time = time;
    }

    @Requires(Permission.SEE_MEMBERS)
    @GetMapping("/admin/members/{member}/data")
    String page(@PathVariable MemberId member, SignedIn caller, Locale locale, Model model) {
        OwnData data = records.of(member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        records.seen(caller, member);
        model.addAttribute("member", member.value());
        model.addAttribute("name", data.record().person().fullName());
        model.addAttribute("sections", new DataWords(messages, locale).sections(data));
        model.addAttribute("printedAt", VietnamTime.written(time.instant()));
        model.addAttribute("mayErase", caller.may(Permission.DECIDE_ON_MEMBERS));
        return "admin/data/member";
    }

    @Requires(Permission.CHANGE_MEMBERS)
    @PostMapping("/admin/members/{member}/data/requests")
    String ask(
            @PathVariable MemberId member,
            @RequestParam DataRequest.Kind kind,
            @RequestParam(defaultValue = "") String words,
            SignedIn caller,
            Locale locale,
            RedirectAttributes redirect) {
        if (records.of(member).isEmpty()) throw new Refused(HttpStatus.NOT_FOUND);
        DataWords say = new DataWords(messages, locale);
        if (kind == DataRequest.Kind.CORRECTION && words.isBlank()) {
            redirect.addFlashAttribute("fault", say.word("data.words.missing"));
            return "redirect:/admin/members/" + member.value() + "/data";
        }
        DataRequest taken = records.ask(
                caller, new DataRequest.Asked(member, kind, RequestWords.of(words.strip()), "paper"), time.instant());
        redirect.addFlashAttribute("done", say.word("data.asked", taken.id(), VietnamTime.written(taken.due())));
        return "redirect:/admin/data-requests";
    }
}
