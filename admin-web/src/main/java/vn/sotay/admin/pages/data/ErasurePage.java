package vn.sotay.admin.pages.data;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.personaldata.Erasures;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.personaldata.Erasure;
import vn.sotay.personaldata.ErasureRule;
import vn.sotay.personaldata.OwnRecord;
import vn.sotay.personaldata.PersonalData;

/// Erasing a member: says what goes and what stays, asks for the basis, and for the name typed again.
@Controller
class ErasurePage {
    private final PersonalData data;
    private final WatchedRecords records;
    private final Erasures erasures;
    private final MessageSource messages;
    private final InstantSource time;

    ErasurePage(
            PersonalData data, WatchedRecords records, Erasures erasures, MessageSource messages, InstantSource time) {
        this.data = data;
        this.records = records;
        this.erasures = erasures;
        this.messages = messages;
        this.time = time;
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @GetMapping("/admin/members/{member}/erase")
    String page(@PathVariable MemberId member, SignedIn caller, Model model) {
        records.seen(caller, member);
        return shown(member, record(member), new ErasureForm(null, null, null, null, false), Set.of(), model);
    }

    @Requires(Permission.DECIDE_ON_MEMBERS)
    @PostMapping("/admin/members/{member}/erase")
    String erase(
            @PathVariable MemberId member,
            @ModelAttribute ErasureForm form,
            SignedIn caller,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        OwnRecord record = record(member);
        Instant now = time.instant();
        LocalDate today = VietnamTime.day(now);
        Set<String> faults = form.missing();
        if (faults.isEmpty())
            faults = ErasureRule.objections(person(record), form.filled(), today).stream()
                    .map(Enum::name)
                    .collect(Collectors.toSet());
        if (!faults.isEmpty()) return shown(member, record, form, faults, model);
        ErasureRule.Form filled = form.filled();
        boolean erased =
                erasures.erase(new Erasure(member, filled.basis(), filled.paper(), filled.requestedOn()), caller, now);
        if (!erased) throw new Refused(HttpStatus.NOT_FOUND);
        redirect.addFlashAttribute(
                "done", new DataWords(messages, locale).word("data.erase.done", Long.toString(member.value())));
        return "redirect:/admin/data-requests";
    }

    private OwnRecord record(MemberId member) {
        return data.record(member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private static ErasureRule.Person person(OwnRecord record) {
        return new ErasureRule.Person(
                record.person().fullName(), record.membership().status());
    }

    private String shown(MemberId member, OwnRecord record, ErasureForm form, Set<String> faults, Model model) {
        model.addAttribute("member", member.value());
        model.addAttribute("record", record);
        model.addAttribute("isMember", record.membership().status().isMember());
        model.addAttribute("bases", Erasure.Basis.values());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "admin/data/erase";
    }
}
