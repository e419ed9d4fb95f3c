package vn.sotay.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Rules for every path.
@Configuration(proxyBeanMethods = false)
public class SecurityWiring {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// The icons of the administration's style sheet stand in the sheet itself.
    private static final String ADMINISTRATION_POLICY = POLICY + "; img-src 'self' data:";

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
    SecurityFilterChain administration(HttpSecurity http, PasswordSignIn signIn) throws Exception {
        return http.securityMatcher("/admin", "/admin/**")
                .authenticationProvider(signIn)
                .authorizeHttpRequests(rules -> rules.requestMatchers("/admin/sign-in")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/admin/sign-in")
                        .usernameParameter("login")
                        .defaultSuccessUrl("/admin", false)
                        .failureUrl("/admin/sign-in?failed"))
                .logout(out -> out.logoutUrl("/admin/sign-out").logoutSuccessUrl("/admin/sign-in"))
                .headers(headers -> headers(headers, ADMINISTRATION_POLICY))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        rules -> rules.requestMatchers("/", "/chat", "/chat/**", "/assets/**", "/webjars/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
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
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    PasswordSignIn passwordSignIn(Credentials credentials, PasswordEncoder encoder) {
        return new PasswordSignIn(credentials, encoder);
    }
}
