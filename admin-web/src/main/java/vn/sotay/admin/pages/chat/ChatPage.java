package vn.sotay.admin.pages.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.admin.webhooks.SiteVerification;

/// The page itself; gives a browser its cookie.
@Controller
class ChatPage {
    private final SiteVerification verification;

    ChatPage(SiteVerification verification) {
        this.verification = verification;
    }

    /// Where Zalo looks whether the domain is ours, nobody is led elsewhere.
    @OpenToAll
    @GetMapping("/")
    String home(Model model) {
        verification.code().ifPresent(code -> model.addAttribute("verification", code));
        return verification.code().isPresent() ? "front" : "redirect:/chat";
    }

    @OpenToAll
    @GetMapping("/chat")
    String chat(HttpServletRequest request, HttpServletResponse response) {
        if (ChatCookie.account(request).isEmpty())
            response.addHeader(
                    HttpHeaders.SET_COOKIE, ChatCookie.fresh(request.isSecure()).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "chat";
    }
}
