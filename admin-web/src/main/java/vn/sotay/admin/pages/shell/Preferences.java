package vn.sotay.admin.pages.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.sotay.admin.access.OpenToAll;

/// Language and look of the administration, kept in this browser.
@Controller
class Preferences {
    static final String LOOK = "sotay_look";

    private static final Duration LONG = Duration.ofDays(365);

    private final LocaleResolver locales;

    Preferences(LocaleResolver locales) {
        this.locales = locales;
    }

    @OpenToAll
    @PostMapping("/admin/preferences/language")
    String language(@RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN"));
        return "redirect:" + back(request);
    }

    @OpenToAll
    @PostMapping("/admin/preferences/look")
    String look(@RequestParam String look, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(LOOK, look.equals("dark") || look.equals("light") ? look : "auto")
                .path("/admin")
                .maxAge(LONG)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + back(request);
    }

    /// The page one came from, and never another site's.
    private static String back(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(Preferences::pathOf)
                .filter(path -> path.startsWith("/admin") && !path.startsWith("//"))
                .orElse("/admin");
    }

    private static Optional<String> pathOf(String address) {
        try {
            URI uri = URI.create(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.ofNullable(uri.getRawPath()).map(path -> path + query);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
