package vn.sotay.admin.pages.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.organisation.access.Permission;

/// Leads everybody to the page they most likely want.
@Controller
class FrontDoor {
    @Requires(Permission.USE_OWN_ACCOUNT)
    @GetMapping("/admin")
    String home(SignedIn caller) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> "redirect:/admin/setup";
            case OFFICER, SECRETARY, INSPECTOR -> "redirect:/admin/figures";
            case MEMBER -> "redirect:/admin/me";
        };
    }
}
