package vn.sotay.admin.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What goes wrong within the administration leads back to it, in its own language and look. Needs neither
/// session nor database.
@Component
class AdministrationErrors implements ErrorViewResolver {
    private static final Set<Integer> WITH_WORDS = Set.of(401, 403, 404, 413, 503);

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!path.equals("/admin") && !path.startsWith("/admin/")) return null;
        return new ModelAndView(
                "admin/error",
                Map.of("status", status.value(), "sentence", sentence(status), "look", look(request)),
                status);
    }

    /// A key of the messages.
    private static String sentence(HttpStatus status) {
        if (WITH_WORDS.contains(status.value())) return "signin.error." + status.value();
        return status.is5xxServerError() ? "signin.error.5xx" : "signin.error.4xx";
    }

    private static String look(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals("sotay_look"))
                .map(Cookie::getValue)
                .filter(look -> look.equals("dark") || look.equals("light"))
                .findFirst()
                .orElse("auto");
    }
}
