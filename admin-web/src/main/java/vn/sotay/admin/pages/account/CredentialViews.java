package vn.sotay.admin.pages.account;

import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import vn.sotay.admin.security.secrets.AppSecret;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.organisation.access.PasswordFault;

/// Views on the way to new credentials that several pages show.
public final class CredentialViews {
    private CredentialViews() {}

    /// What is wrong with a new password; without a fault the two differ.
    public static void passwordFault(Model model, Optional<PasswordFault> fault) {
        model.addAttribute("passwordFault", fault.map(Enum::name).orElse("DIFFERENT"));
    }

    /// The secret as picture and text, and the field for the first code.
    ///
    /// @param action where the form goes
    public static String factor(Model model, String action, Draft draft, String sealed) {
        model.addAttribute("action", action);
        model.addAttribute("app", AppSecret.of(draft.secret(), draft.login()));
        model.addAttribute("draft", sealed);
        return "admin/signin/second-factor";
    }

    /// Shown once.
    ///
    /// @param next where the way goes on
    public static String recoveryCodes(Model model, List<String> codes, String next) {
        model.addAttribute("codes", codes);
        model.addAttribute("next", next);
        return "admin/signin/recovery-codes";
    }
}
