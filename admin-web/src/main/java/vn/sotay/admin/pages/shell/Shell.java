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
import vn.sotay.admin.storage.channels.ChannelFigures;

/// Gives every page its frame: who is signed in, where they may go, where they are, how it looks.
@ControllerAdvice("vn.sotay.admin.pages")
class Shell {
    private static final Set<String> LOOKS = Set.of("light", "dark");

    private final Callers callers;
    private final ChannelFigures channels;

    Shell(Callers callers, ChannelFigures channels) {
        this.callers = callers;
        this.channels = channels;
    }

    /// @param alerts places where somebody must act
    /// @param look "light", "dark", or "auto" for what the device prefers
    record Frame(@Nullable SignedIn caller, List<Place> places, Set<Place> alerts, String path, String look) {
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
        return new Frame(caller.orElse(null), places, alerts(places), request.getRequestURI(), look(request));
    }

    private Set<Place> alerts(List<Place> places) {
        return places.contains(Place.CHANNELS) && channels.anyNeedsAPerson() ? Set.of(Place.CHANNELS) : Set.of();
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
