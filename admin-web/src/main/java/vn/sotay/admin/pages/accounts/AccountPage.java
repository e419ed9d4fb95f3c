package vn.sotay.admin.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.accounts.AccountDesk;
import vn.sotay.admin.accounts.AccountDesk.Outcome;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.storage.accounts.AccountRow;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// One account: what it says, and what can be done with it.
@Controller
class AccountPage {
    private static final String PATH = "/admin/accounts/{account}";

    private final AccountDesk desk;
    private final LiveSessions sessions;
    private final AccountFormView form;
    private final Told say;
    private final InstantSource time;

    AccountPage(AccountDesk desk, LiveSessions sessions, AccountFormView form, Told say, InstantSource time) {
        this.desk = desk;
        this.sessions = sessions;
        this.form = form;
        this.say = say;
        this.time = time;
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping(PATH)
    String page(SignedIn caller, @PathVariable AccountId account, Model model) {
        return show(caller, row(account), AccountForm.of(row(account)), Map.of(), model);
    }

    private String show(SignedIn caller, AccountRow row, AccountForm typed, Map<String, String> faults, Model model) {
        form.fill(model, caller, typed, faults);
        model.addAttribute("row", row);
        model.addAttribute("oneself", row.id().equals(caller.account()));
        model.addAttribute("sessionCount", sessions.of(row.id(), time.instant()).size());
        row.access().lastSignInAt().map(VietnamTime::written).ifPresent(at -> model.addAttribute("lastSignIn", at));
        row.access().closedAt().map(VietnamTime::written).ifPresent(at -> model.addAttribute("closedAt", at));
        return "admin/accounts/account";
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(path = PATH, params = "find")
    String find(
            SignedIn caller, @PathVariable AccountId account, @ModelAttribute("typed") AccountForm typed, Model model) {
        return show(caller, row(account), typed, Map.of(), model);
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(path = PATH, params = "!find")
    String change(
            SignedIn caller,
            @PathVariable AccountId account,
            @ModelAttribute("typed") AccountForm typed,
            RedirectAttributes flash,
            Model model) {
        AccountRow row = row(account);
        Map<String, String> faults = new LinkedHashMap<>(typed.faults(false));
        if (faults.isEmpty()) {
            Outcome outcome = desk.change(
                    caller, account, typed.holder(caller, row.member().map(AccountRow.Person::id)));
            switch (outcome) {
                case Outcome.Done done -> {
                    flash.addFlashAttribute("done", say.of("accounts.changed"));
                    return back(account);
                }
                case Outcome.Refused refused -> faults.put("role", "accounts.refused." + refused.why());
                case Outcome.Taken taken -> faults.put("external", "accounts.fault.taken");
            }
        }
        return show(caller, row, typed, faults, model);
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(PATH + "/close")
    String close(SignedIn caller, @PathVariable AccountId account, RedirectAttributes flash) {
        return told(desk.close(caller, account), "accounts.closed", account, flash);
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(PATH + "/reopen")
    String reopen(SignedIn caller, @PathVariable AccountId account, RedirectAttributes flash) {
        return told(desk.reopen(caller, account), "accounts.reopened", account, flash);
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(PATH + "/end-sessions")
    String endSessions(SignedIn caller, @PathVariable AccountId account, RedirectAttributes flash) {
        return told(desk.endSessions(caller, account), "accounts.sessionsEnded", account, flash);
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping(PATH + "/link")
    String link(
            SignedIn caller,
            @PathVariable AccountId account,
            HttpServletRequest request,
            RedirectAttributes flash,
            Model model) {
        Outcome outcome = desk.issueLink(caller, account);
        return outcome instanceof Outcome.Done done
                ? OneTimeLink.view(model, request, done, row(account).name())
                : told(outcome, "accounts.changed", account, flash);
    }

    private String told(Outcome outcome, String sentence, AccountId account, RedirectAttributes flash) {
        if (outcome instanceof Outcome.Refused refused)
            flash.addFlashAttribute("failed", say.of("accounts.refused." + refused.why()));
        else flash.addFlashAttribute("done", say.of(sentence));
        return back(account);
    }

    private AccountRow row(AccountId account) {
        return desk.find(account).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private static String back(AccountId account) {
        return "redirect:/admin/accounts/" + account;
    }
}
