package vn.sotay.admin.pages.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sotay.admin.access.OpenToAll;

/// The page itself; gives a browser its cookie.
@Controller
class ChatPage {
    @OpenToAll
    @GetMapping("/")
    String home() {
        return "redirect:/chat";
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
