package vn.sotay.admin.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sotay.admin.accounts.AccountDesk.Outcome;

/// Shows the link that an account's owner needs. It can be seen this once.
final class OneTimeLink {
    private OneTimeLink() {}

    static String view(Model model, HttpServletRequest request, Outcome.Done done, String name) {
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/admin/invitation/")
                .path(done.link().orElseThrow())
                .toUriString();
        model.addAttribute("address", address);
        model.addAttribute("account", done.account());
        model.addAttribute("name", name);
        return "admin/accounts/link";
    }
}
