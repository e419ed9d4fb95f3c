package vn.sotay.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.HandlerMapping;
import vn.sotay.admin.access.Handlers.Endpoint;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.access.Role;

/// Every handler that the running application lists × every role × inside and outside the subtree.
class AccessMatrixTest {
    private static final ApplicationContext APPLICATION = SharedApplication.context();
    private static final Cast CAST = new Cast(APPLICATION);

    /// Paths for people who have not signed in. A new one is a decision.
    private static final Set<String> OPEN = Set.of(
            "/",
            "/chat",
            "/chat/files/{file}",
            "/chat/messages",
            "/chat/stream",
            "/d/{token}",
            "/webhooks/{channel}",
            "/zalo_verifier{code}.html",
            "/admin/first/{token}",
            "/admin/first/{token}/code",
            "/admin/invitation/{token}",
            "/admin/invitation/{token}/code",
            "/admin/sign-in",
            "/admin/sign-in/code",
            "/admin/preferences/language",
            "/admin/preferences/look");

    private final AccessGate gate = APPLICATION.getBean(AccessGate.class);

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyHandlerHasARule() {
        assertThat(Handlers.all(APPLICATION))
                .hasSizeGreaterThan(80)
                .allSatisfy(one -> assertThat(one.handler().hasMethodAnnotation(Requires.class)
                                ^ one.handler().hasMethodAnnotation(OpenToAll.class))
                        .as(one + " needs exactly one of @Requires and @OpenToAll")
                        .isTrue());
    }

    @Test
    void whatIsOpenToAllIsKnown() {
        assertThat(Handlers.all(APPLICATION).stream()
                        .filter(one -> one.handler().hasMethodAnnotation(OpenToAll.class))
                        .map(Endpoint::pattern))
                .hasSameElementsAs(OPEN);
    }

    @Test
    void whatACallNamesIsTypedSoThatTheGateSeesIt() {
        assertThat(Handlers.guarded(APPLICATION)).allSatisfy(one -> {
            Map<String, Class<?>> subjects = Handlers.subjectsOf(APPLICATION, one);
            for (Parameter parameter : one.handler().getMethod().getParameters()) {
                assertThat(parameter.isAnnotationPresent(RequestBody.class))
                        .as(one + " takes a body")
                        .isFalse();
                if (parameter.isAnnotationPresent(PathVariable.class))
                    assertThat(subjects.containsKey(parameter.getName()))
                            .as(one + ": " + parameter.getName() + " is not an id that the gate knows")
                            .isTrue();
            }
        });
    }

    @Test
    void aRoleMayDoWhatItsPermissionsSayAndNothingElse() {
        for (Endpoint endpoint : Handlers.guarded(APPLICATION))
            for (Role role : Role.values())
                assertThat(answer(endpoint, role, inside(endpoint)))
                        .as("%s as %s, inside", endpoint, role)
                        .isEqualTo(role.may(Handlers.ruleOf(endpoint).value()) ? 200 : 403);
    }

    @Test
    void anythingOutsideTheSubtreeIsNotThere() {
        int checked = 0;
        for (Endpoint endpoint : Handlers.guarded(APPLICATION))
            for (Role role : Role.values())
                for (String name : Handlers.subjectsOf(APPLICATION, endpoint).keySet())
                    if (role.may(Handlers.ruleOf(endpoint).value()) && !role.isForEverything()) {
                        assertThat(answer(endpoint, role, outside(endpoint, name)))
                                .as("%s as %s, %s outside", endpoint, role, name)
                                .isEqualTo(404);
                        checked++;
                    }
        assertThat(checked).as("calls that name something").isPositive();
    }

    @Test
    void whatIsShownFromElsewhereIsLookedAtAndNotChanged() {
        String shown = CAST.shownFromElsewhere();
        int looking = 0;
        for (Endpoint endpoint : Handlers.guarded(APPLICATION)) {
            if (!Handlers.subjectsOf(APPLICATION, endpoint).containsValue(DocumentId.class)) continue;
            Map<String, String> values = inside(endpoint);
            Handlers.subjectsOf(APPLICATION, endpoint).forEach((name, kind) -> {
                if (kind == DocumentId.class) values.put(name, shown);
            });
            boolean mayLook = Handlers.ruleOf(endpoint).looking();
            assertThat(answer(endpoint, Role.OFFICER, values))
                    .as(endpoint.toString())
                    .isEqualTo(mayLook ? 200 : 404);
            if (mayLook) looking++;
        }
        assertThat(looking).isPositive();
    }

    @Test
    void whoeverMayChangeWhatIsBelowMayNotChangeTheirOwnUnit() {
        List<Endpoint> below = Handlers.guarded(APPLICATION).stream()
                .filter(one -> Handlers.ruleOf(one).below())
                .toList();
        assertThat(below).isNotEmpty().allSatisfy(endpoint -> {
            Map<String, String> own = inside(endpoint);
            own.put("unit", Cast.WARD);
            assertThat(answer(endpoint, Role.OFFICER, own)).isEqualTo(404);
        });
    }

    @Test
    void whatCannotBeAnIdIsNotThere() {
        for (Endpoint endpoint : Handlers.guarded(APPLICATION))
            for (String name : Handlers.subjectsOf(APPLICATION, endpoint).keySet())
                for (String odd : List.of("0", "-1", "999999999999999999", "9".repeat(40), "' or 1=1 --", "khong-co")) {
                    Map<String, String> values = inside(endpoint);
                    values.put(name, odd);
                    assertThat(answer(endpoint, Role.OFFICER, values))
                            .as("%s with %s=%s", endpoint, name, odd)
                            .isIn(403, 404);
                }
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        for (Endpoint endpoint : Handlers.guarded(APPLICATION))
            assertThat(statusOf(endpoint, inside(endpoint)))
                    .as(endpoint.toString())
                    .isEqualTo(401);
    }

    private static Map<String, String> inside(Endpoint endpoint) {
        Map<String, String> values = new TreeMap<>();
        Handlers.subjectsOf(APPLICATION, endpoint).forEach((name, kind) -> values.put(name, CAST.inside(kind)));
        return values;
    }

    private static Map<String, String> outside(Endpoint endpoint, String name) {
        Map<String, String> values = inside(endpoint);
        values.put(
                name,
                CAST.outside(Objects.requireNonNull(
                        Handlers.subjectsOf(APPLICATION, endpoint).get(name))));
        return values;
    }

    private int answer(Endpoint endpoint, Role role, Map<String, String> values) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new AccountPrincipal(CAST.person(role).value()), null, List.of()));
        return statusOf(endpoint, values);
    }

    /// What the gate says; the handler itself is not called.
    private int statusOf(Endpoint endpoint, Map<String, String> values) {
        MockHttpServletRequest request =
                new MockHttpServletRequest(endpoint.verb().name(), endpoint.pattern());
        Map<String, String> path = new HashMap<>();
        values.forEach((name, value) -> {
            if (endpoint.pattern().contains("{" + name + "}")) path.put(name, value);
            else request.addParameter(name, value);
        });
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, path);
        try {
            gate.preHandle(request, new MockHttpServletResponse(), endpoint.handler());
            return 200;
        } catch (Refused refused) {
            return refused.getStatusCode().value();
        }
    }
}
