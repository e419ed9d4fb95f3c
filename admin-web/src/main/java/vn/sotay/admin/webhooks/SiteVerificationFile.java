package vn.sotay.admin.webhooks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.access.Refused;

/// The file that Zalo may look for instead of the first page.
@Controller
class SiteVerificationFile {
    private final SiteVerification verification;

    SiteVerificationFile(SiteVerification verification) {
        this.verification = verification;
    }

    @OpenToAll
    @GetMapping("/zalo_verifier{code}.html")
    String file(@PathVariable String code, Model model) {
        if (!verification.code().filter(code::equals).isPresent()) throw new Refused(HttpStatus.NOT_FOUND);
        model.addAttribute("verification", code);
        return "front";
    }
}
