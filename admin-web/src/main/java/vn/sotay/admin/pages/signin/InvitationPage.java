package vn.sotay.admin.pages.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.accounts.Handover;
import vn.sotay.admin.accounts.NewCredentials;
import vn.sotay.admin.pages.account.CredentialViews;
import vn.sotay.admin.security.SessionStart;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.admin.storage.accounts.AccountLinks;
import vn.sotay.organisation.access.PasswordFault;

/// The owner of an account comes with a link and sets password and second factor.
@Controller
class InvitationPage {
    private static final String VIEW = "admin/signin/invitation";
    private static final String GONE = "admin/signin/link-gone";

    private final Handover handover;
    private final NewCredentials fresh;
    private final SessionStart start;

    InvitationPage(Handover handover, NewCredentials fresh, SessionStart start) {
        this.handover = handover;
        this.fresh = fresh;
        this.start = start;
    }

    @OpenToAll
    @GetMapping("/admin/invitation/{token}")
    String page(@PathVariable String token, HttpServletResponse response, Model model) {
        Optional<AccountLinks.Owner> owner = handover.ownerOf(token);
        if (owner.isEmpty()) return gone(response);
        model.addAttribute("owner", owner.get()).addAttribute("token", token);
        return VIEW;
    }

    @OpenToAll
    @PostMapping("/admin/invitation/{token}")
    String password(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletResponse response,
            Model model) {
        Optional<AccountLinks.Owner> owner = handover.ownerOf(token);
        if (owner.isEmpty()) return gone(response);
        String login = owner.get().login();
        Optional<PasswordFault> fault =
                fresh.faultOf(password, login, owner.get().name());
        if (fault.isPresent() || !password.equals(again)) {
            model.addAttribute("owner", owner.get()).addAttribute("token", token);
            CredentialViews.passwordFault(model, fault);
            return VIEW;
        }
        Draft draft = fresh.draft(login, owner.get().name(), Optional.of(password));
        return CredentialViews.factor(model, pathOf(token), draft, fresh.sealed(draft, token));
    }

    @OpenToAll
    @PostMapping("/admin/invitation/{token}/code")
    String code(
            @PathVariable String token,
            @RequestParam String draft,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> opened = fresh.open(draft, token);
        if (opened.isEmpty()) return "redirect:" + "/admin/invitation/" + token;
        OptionalLong proof = fresh.proof(opened.get(), code);
        if (proof.isEmpty()) {
            model.addAttribute("wrong", true);
            return CredentialViews.factor(model, pathOf(token), opened.get(), draft);
        }
        Optional<Handover.Done> done =
                handover.complete(token, opened.get(), proof.getAsLong(), request.getRemoteAddr());
        if (done.isEmpty()) return gone(response);
        start.begin(done.get().account(), request, response);
        return CredentialViews.recoveryCodes(model, done.get().recoveryCodes(), "/admin");
    }

    private static String pathOf(String token) {
        return "/admin/invitation/" + token + "/code";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return GONE;
    }
}
