package vn.sotay.admin.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.accounts.NewCredentials;
import vn.sotay.admin.accounts.OwnAccount;
import vn.sotay.admin.security.SignIn;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.admin.storage.accounts.AccountList;
import vn.sotay.admin.storage.accounts.AccountRow;
import vn.sotay.organisation.access.PasswordFault;
import vn.sotay.organisation.access.Permission;

/// A new password, a new authenticator app, new recovery codes; each asks for the present password first.
@Controller
class MyCredentialsPage {
    private static final String ME = "redirect:/admin/me";
    private static final String PASSWORD_VIEW = "admin/account/password";
    private static final String CONFIRM_VIEW = "admin/account/confirm";
    private static final String FACTOR = "/admin/me/second-factor";
    private static final String CODES = "/admin/me/recovery-codes";

    private final AccountList accounts;
    private final SignIn signIn;
    private final NewCredentials fresh;
    private final OwnAccount own;
    private final Told say;

    MyCredentialsPage(AccountList accounts, SignIn signIn, NewCredentials fresh, OwnAccount own, Told say) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.fresh = fresh;
        this.own = own;
        this.say = say;
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping("/admin/me/password")
    String passwordPage(SignedIn caller, RedirectAttributes flash) {
        return changeable(caller, flash).isPresent() ? PASSWORD_VIEW : ME;
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping("/admin/me/password")
    String password(
            SignedIn caller, NewPassword typed, HttpServletRequest request, RedirectAttributes flash, Model model) {
        Optional<AccountRow> me = changeable(caller, flash);
        if (me.isEmpty()) return ME;
        Optional<PasswordFault> fault = fresh.faultOf(typed.password(), me.get().login(), caller.name());
        if (fault.isPresent() || !typed.password().equals(typed.again())) {
            CredentialViews.passwordFault(model, fault);
            return PASSWORD_VIEW;
        }
        if (isWrong(caller, typed.current(), model)) return PASSWORD_VIEW;
        own.changePassword(caller, MyAccountPage.here(request), fresh.hash(typed.password()));
        flash.addFlashAttribute("done", say.of("accounts.me.passwordChanged"));
        return ME;
    }

    /// @param current the present password
    record NewPassword(String current, String password, String again) {}

    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping({FACTOR, CODES})
    String confirmPage(SignedIn caller, HttpServletRequest request, RedirectAttributes flash, Model model) {
        return changeable(caller, flash).isPresent() ? confirm(request.getRequestURI(), model) : ME;
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping(FACTOR)
    String factor(SignedIn caller, @RequestParam String current, RedirectAttributes flash, Model model) {
        Optional<AccountRow> me = changeable(caller, flash);
        if (me.isEmpty()) return ME;
        if (isWrong(caller, current, model)) return confirm(FACTOR, model);
        Draft draft = fresh.draft(me.get().login(), caller.name(), Optional.empty());
        return CredentialViews.factor(model, FACTOR + "/code", draft, fresh.sealed(draft, ownerOf(caller)));
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping(FACTOR + "/code")
    String factorCode(SignedIn caller, @RequestParam String draft, @RequestParam String code, Model model) {
        Optional<Draft> opened = fresh.open(draft, ownerOf(caller));
        if (opened.isEmpty()) return "redirect:" + FACTOR;
        OptionalLong proof = fresh.proof(opened.get(), code);
        if (proof.isEmpty()) {
            model.addAttribute("wrong", true);
            return CredentialViews.factor(model, FACTOR + "/code", opened.get(), draft);
        }
        List<String> codes = own.setFactor(caller, opened.get(), proof.getAsLong());
        return CredentialViews.recoveryCodes(model, codes, "/admin/me");
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    @PostMapping(CODES)
    String recoveryCodes(SignedIn caller, @RequestParam String current, RedirectAttributes flash, Model model) {
        if (changeable(caller, flash).isEmpty()) return ME;
        if (isWrong(caller, current, model)) return confirm(CODES, model);
        return CredentialViews.recoveryCodes(model, own.renewRecoveryCodes(caller), "/admin/me");
    }

    /// One's own row, if it has a password of its own that may change. Those of the demo are everybody's.
    private Optional<AccountRow> changeable(SignedIn caller, RedirectAttributes flash) {
        AccountRow me = accounts.find(caller.account()).orElseThrow();
        if (me.access().demo()) flash.addFlashAttribute("failed", say.of("accounts.me.demo"));
        return Optional.of(me)
                .filter(one -> !one.access().demo() && one.access().hasPassword());
    }

    private boolean isWrong(SignedIn caller, String current, Model model) {
        boolean wrong = !signIn.knowsPassword(caller.account(), current, caller.address());
        model.addAttribute("wrong", wrong);
        return wrong;
    }

    private static String confirm(String action, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("what", action.equals(FACTOR) ? "factor" : "codes");
        return CONFIRM_VIEW;
    }

    private static String ownerOf(SignedIn caller) {
        return "account " + caller.account();
    }
}
