package vn.sotay.admin.pages.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sotay.admin.access.Callers;
import vn.sotay.admin.access.SignedIn;

/// Gives every page its frame: who is signed in, where they may go, where they are, how it looks.
@ControllerAdvice("vn.sotay.admin.pages")
class Shell {
    private static final Set<String> LOOKS = Set.of("light", "dark");

    private final Callers callers;

    Shell(Callers callers) {
        this.callers = callers;
    }

    /// @param look "light", "dark", or "auto" for what the device prefers
    record Frame(@Nullable SignedIn caller, List<Place> places, String path, String look) {
        public boolean isAt(Place place) {
            return path.equals(place.path()) || path.startsWith(place.path() + "/");
        }
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Optional<SignedIn> caller = callers.of(request);
        List<Place> places = Arrays.stream(Place.values())
                .filter(place ->
                        caller.filter(one -> one.may(place.permission())).isPresent())
                .toList();
        return new Frame(caller.orElse(null), places, request.getRequestURI(), look(request));
    }

    private static String look(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(Preferences.LOOK))
                .map(Cookie::getValue)
                .filter(LOOKS::contains)
                .findFirst()
                .orElse("auto");
    }
}
