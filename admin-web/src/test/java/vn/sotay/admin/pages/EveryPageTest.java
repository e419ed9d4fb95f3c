package vn.sotay.admin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.sotay.admin.access.Cast;
import vn.sotay.admin.access.Handlers;
import vn.sotay.admin.access.Handlers.Endpoint;
import vn.sotay.organisation.access.Role;

/// Every page that the running application lists, as the first role that may see it: axe finds nothing,
/// nothing is wider than the screen, nothing breaks the content security policy, and each has a picture.
@ExtendWith(Pages.class)
class EveryPageTest {
    private static final List<Role> ROLES =
            List.of(Role.OFFICER, Role.ADMINISTRATOR, Role.SECRETARY, Role.INSPECTOR, Role.MEMBER);

    /// A page as somebody looks at it.
    private record Sight(Role role, String path) {}

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL", "DESKTOP"})
    void everyPageIsReadableByEverybody(Screen screen, Visit visit) {
        Cast cast = new Cast(visit.application());
        Map<Role, Page> people = new EnumMap<>(Role.class);
        List<String> found = new ArrayList<>();
        for (List<Sight> sights : sights(visit, cast)) {
            @Nullable APIResponse answer = null;
            for (Sight sight : sights) {
                Page page = people.computeIfAbsent(
                        sight.role(), role -> visit.administration(Cast.loginOf(role), Cast.PASSWORD, screen));
                answer = page.request().get(visit.url(sight.path()));
                if (answer.status() == 404) continue;
                if (isPage(answer)) found.addAll(faultsOf(page, visit.url(sight.path()), screen, sight));
                break;
            }
            assertThat(Objects.requireNonNull(answer).status())
                    .as(sights.toString())
                    .isEqualTo(200);
        }
        assertThat(people).as("roles that have a page of their own").containsKeys(Role.OFFICER, Role.ADMINISTRATOR);
        assertThat(found).isEmpty();
    }

    /// A part that htmx fetches is no page, and neither is a download.
    private static boolean isPage(APIResponse answer) {
        return Objects.toString(answer.headers().get("content-type"), "").startsWith("text/html")
                && answer.text().contains("</html>");
    }

    private static List<String> faultsOf(Page page, String url, Screen screen, Sight sight) {
        page.navigate(url);
        String name = sight.path().replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "") + "-" + sight.role();
        return Looks.faults(page, name, screen, screen == Screen.SMALL ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /// What belongs to one organisation alone is not there for the officers of those above.
    private static List<List<Sight>> sights(Visit visit, Cast cast) {
        return Handlers.guarded(visit.application()).stream()
                .filter(one -> one.verb() == RequestMethod.GET && !one.pattern().equals("/admin"))
                .map(one -> sight(visit, cast, one))
                .toList();
    }

    private static List<Sight> sight(Visit visit, Cast cast, Endpoint endpoint) {
        Map<String, Class<?>> subjects = Handlers.subjectsOf(visit.application(), endpoint);
        String path = endpoint.pattern();
        for (Map.Entry<String, Class<?>> subject : subjects.entrySet())
            path = path.replace("{" + subject.getKey() + "}", cast.inside(subject.getValue()));
        String whole = path;
        return ROLES.stream()
                .filter(role -> role.may(Handlers.ruleOf(endpoint).value()))
                .map(role -> new Sight(role, whole))
                .toList();
    }
}
