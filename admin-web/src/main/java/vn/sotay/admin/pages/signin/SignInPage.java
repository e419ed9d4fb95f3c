package vn.sotay.admin.pages.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sotay.admin.access.OpenToAll;

/// Name and password.
@Controller
class SignInPage {
    @OpenToAll
    @GetMapping("/admin/sign-in")
    String page() {
        return "admin/signin/sign-in";
    }
}
