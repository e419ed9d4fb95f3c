package vn.sotay.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;
import vn.sotay.admin.access.AccountId;

/// The shared sign-in of a province (OpenID Connect): whoever it vouches for is let in, if an account names
/// that person. It never makes accounts. A second factor is its own business.
public final class OidcSignIn {
    public static final String START = "/admin/oidc/start";

    private static final Logger log = LoggerFactory.getLogger(OidcSignIn.class);
    private static final String ID = "shared";
    private static final String RETURN = "/admin/oidc/return";

    private final Settings settings;
    private final Credentials credentials;
    private final SessionStart start;
    private final SignedInDoor door;

    /// @param name  what the button calls it
    /// @param claim which claim is compared with what the account says of the person
    public record Settings(String issuer, String clientId, String clientSecret, String name, String claim) {}

    public OidcSignIn(Settings settings, Credentials credentials, SessionStart start, SignedInDoor door) {
        this.settings = settings;
        this.credentials = credentials;
        this.start = start;
        this.door = door;
    }

    public String name() {
        return settings.name();
    }

    /// Where the button leads.
    public String address() {
        return START + "/" + ID;
    }

    /// The provider is asked for its addresses at the first use, so that its absence keeps nobody else out.
    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(registration())))
                .authorizedClientRepository(new NoTokensKept())
                .loginPage(SignedInDoor.SIGN_IN)
                .authorizationEndpoint(begin -> begin.baseUri(START))
                .redirectionEndpoint(end -> end.baseUri(RETURN))
                .userInfoEndpoint(
                        user -> user.oidcUserService(answer -> new DefaultOidcUser(List.of(), answer.getIdToken())))
                .securityContextRepository(new NullSecurityContextRepository())
                .successHandler(this::vouchedFor)
                .failureHandler(OidcSignIn::failed);
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri("{baseUrl}" + RETURN)
                .scope("openid", "email", "profile")
                .build();
    }

    private void vouchedFor(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        SecurityContextHolder.clearContext();
        Optional<AccountId> account = person.getPrincipal() instanceof OidcUser user
                ? verifiedName(user).flatMap(credentials::atSharedSignIn)
                : Optional.empty();
        if (account.isEmpty()) {
            log.warn("the shared sign-in vouched for somebody without an account");
            response.sendRedirect(SignedInDoor.SIGN_IN + "?nobody");
            return;
        }
        start.begin(account.get(), request, response);
        response.sendRedirect(door.wanted(request, response));
    }

    /// An address of mail counts only when the provider has made sure of it.
    private Optional<String> verifiedName(OidcUser user) {
        boolean unsure = settings.claim().equals("email") && !Boolean.TRUE.equals(user.getEmailVerified());
        return unsure
                ? Optional.empty()
                : Optional.ofNullable(user.getClaimAsString(settings.claim()))
                        .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("the shared sign-in failed: {}", failure.getMessage());
        response.sendRedirect(SignedInDoor.SIGN_IN + "?unshared");
    }
}
