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
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Rules for every path.
@Configuration(proxyBeanMethods = false)
public class SecurityWiring {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

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
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        rules -> rules.requestMatchers("/", "/chat", "/chat/**", "/assets/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(SecurityWiring::notThere))
                .csrf(CsrfConfigurer::spa)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityWiring::headers)
                .requestCache(cache -> cache.disable())
                .anonymous(Customizer.withDefaults())
                .build();
    }

    /// For whoever has not signed in, what is not open does not exist.
    private static void notThere(HttpServletRequest request, HttpServletResponse response, Exception refused)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("geolocation=(), camera=(), microphone=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /// Nobody signs in yet; without this bean Spring Boot would make a user up.
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
