package vn.sotay.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/// Rules for every path.
@Configuration(proxyBeanMethods = false)
public class SecurityWiring {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// The icons of the administration's style sheet stand in the sheet itself.
    private static final String ADMINISTRATION_POLICY = POLICY + "; img-src 'self' data:";

    private static final String[] OPEN = {
        "/", "/chat", "/chat/**", "/zalo_verifier*.html", "/assets/**", "/webjars/**", "/error"
    };

    private static final String[] BEFORE_SIGN_IN = {
        SignedInDoor.SIGN_IN,
        SignedInDoor.SIGN_IN + "/code",
        "/admin/first/*",
        "/admin/first/*/code",
        "/admin/invitation/*",
        "/admin/invitation/*/code",
        "/admin/preferences/*"
    };

    /// Figures are for operators on the machine itself or for a collector that forwards there.
    @Bean
    @Order(1)
    SecurityFilterChain operations(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(LocalCaller.ONLY)
                        .anyRequest()
                        .denyAll())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain administration(
            HttpSecurity http, SignedInDoor door, AdministrationFilters filters, Optional<OidcSignIn> shared)
            throws Exception {
        http.securityMatcher("/admin", "/admin/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers(BEFORE_SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(filters.tokens()))
                .requestCache(cache -> cache.requestCache(filters.wanted()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(door::ask).accessDeniedHandler(door::refuse))
                .addFilterAfter(filters.ended(), SecurityContextHolderFilter.class)
                .addFilterBefore(new FilesFromStrangers(), CsrfFilter.class)
                .logout(out -> out.logoutUrl("/admin/sign-out")
                        .addLogoutHandler(filters.signOut())
                        .logoutSuccessUrl(SignedInDoor.SIGN_IN + "?out"))
                .headers(headers -> headers(headers, ADMINISTRATION_POLICY));
        if (shared.isPresent()) http.oauth2Login(shared.get()::configure);
        return http.build();
    }

    /// What the administration's chain is made of besides its rules.
    record AdministrationFilters(
            CsrfTokenRepository tokens, RequestCache wanted, EndedSessions ended, LogoutHandler signOut) {}

    @Bean
    AdministrationFilters administrationFilters(
            CsrfTokenRepository tokens,
            RequestCache wanted,
            LiveSessions sessions,
            SignOut signOut,
            InstantSource time) {
        return new AdministrationFilters(tokens, wanted, new EndedSessions(sessions, time), signOut);
    }

    /// Programs call here, which prove by their own signatures who they are.
    @Bean
    @Order(3)
    SecurityFilterChain webhooks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/webhooks/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers(headers, POLICY))
                .requestCache(cache -> cache.disable())
                .build();
    }

    /// One-time links. No cookie is asked for or set, so there is nothing another site could make use of: the
    /// link itself is the secret.
    @Bean
    @Order(4)
    SecurityFilterChain handouts(HttpSecurity http) throws Exception {
        return http.securityMatcher("/d/*")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> {
                    headers(headers, POLICY);
                    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
                })
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules ->
                        rules.requestMatchers(OPEN).permitAll().anyRequest().denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(SecurityWiring::notThere))
                .csrf(CsrfConfigurer::spa)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers(headers, POLICY))
                .requestCache(cache -> cache.disable())
                .anonymous(Customizer.withDefaults())
                .build();
    }

    /// For whoever has not signed in, what is not open does not exist.
    private static void notThere(HttpServletRequest request, HttpServletResponse response, Exception refused)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        features -> features.policy("geolocation=(), camera=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    RequestCache wantedPages() {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return wanted;
    }

    @Bean
    SignedInDoor signedInDoor(RequestCache wanted) {
        return new SignedInDoor(wanted);
    }

    @Bean
    SessionStart sessionStart(SessionStart.Records records, CsrfTokenRepository tokens, InstantSource time) {
        SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
        return new SessionStart(records, new HttpSessionSecurityContextRepository(), renewal, time);
    }

    /// Sign-in goes through {@link SignIn}; nothing else of the framework's ways is open.
    @Bean
    AuthenticationManager noOtherWay() {
        return asked -> {
            throw new ProviderNotFoundException("not a way to sign in");
        };
    }
}
