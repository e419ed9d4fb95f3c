package vn.sotay.admin.pages.data;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.PersonalData;
import vn.sotay.personaldata.RequestWords;

/// What is kept about the member whose account this is, and what they can do about it.
@Controller
class OwnDataPage {
    private final WatchedRecords records;
    private final Enrolments enrolments;
    private final TransactionTemplate transactions;
    private final MessageSource messages;
    private final InstantSource time;

    OwnDataPage(
            WatchedRecords records,
            Enrolments enrolments,
            TransactionTemplate transactions,
            MessageSource messages,
            InstantSource time) {
        this.records = records;
        this.enrolments = enrolments;
        this.transactions = transactions;
        this.messages = messages;
        this.time = time;
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping("/admin/me/data")
    String page(SignedIn caller, Locale locale, Model model) {
        Optional<OwnData> data = caller.member().flatMap(records::of);
        if (data.isEmpty()) return "admin/data/no-member";
        records.note(caller, AuditAction.OWN_DATA_SEEN, caller.member().orElseThrow());
        model.addAttribute("sections", new DataWords(messages, locale).sections(data.get()));
        model.addAttribute(
                "channels",
                data.get().links().stream()
                        .map(link -> link.account().channel().value())
                        .distinct()
                        .toList());
        return "admin/data/own";
    }

    /// Ends all links of one's own on a channel.
    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping("/admin/me/data/links")
    String cut(@RequestParam String channel, SignedIn caller, Locale locale, RedirectAttributes redirect) {
        caller.member().ifPresent(member -> transactions.executeWithoutResult(started -> cut(channel, member, caller)));
        redirect.addFlashAttribute("done", new DataWords(messages, locale).word("data.cut.done"));
        return "redirect:/admin/me/data";
    }

    private void cut(String channel, MemberId member, SignedIn caller) {
        Instant now = time.instant();
        records.links(member).stream()
                .map(PersonalData.Link::account)
                .filter(account -> account.channel().value().equals(channel))
                .forEach(account -> enrolments.unlink(account, now));
        records.note(caller, AuditAction.CHAT_CUT_OFF, member);
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping("/admin/me/data/requests")
    String ask(
            @RequestParam DataRequest.Kind kind,
            @RequestParam(defaultValue = "") String words,
            SignedIn caller,
            Locale locale,
            RedirectAttributes redirect) {
        Optional<MemberId> member =
                caller.member().filter(one -> records.of(one).isPresent());
        DataWords say = new DataWords(messages, locale);
        if (member.isPresent() && kind == DataRequest.Kind.CORRECTION && words.isBlank()) {
            redirect.addFlashAttribute("fault", say.word("data.words.missing"));
        } else if (member.isPresent()) {
            String kept = kind == DataRequest.Kind.CORRECTION ? RequestWords.of(words.strip()) : "";
            DataRequest taken =
                    records.ask(caller, new DataRequest.Asked(member.get(), kind, kept, "web"), time.instant());
            redirect.addFlashAttribute("done", say.word("data.asked", taken.id(), VietnamTime.written(taken.due())));
        }
        return "redirect:/admin/me/data";
    }
}
