package vn.sotay.admin.wiring.administration;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.sotay.admin.observability.HealthParts.RedisAddress;
import vn.sotay.admin.security.SessionsAway;
import vn.sotay.admin.storage.accounts.PostgresSessions;

/// Sessions of the administration stand in Redis: they outlive a restart and are the same on every node.
@Configuration(proxyBeanMethods = false)
class SessionWiring {
    @Bean
    JedisConnectionFactory redisConnections(RedisAddress address) {
        URI uri = address.uri();
        RedisStandaloneConfiguration place =
                new RedisStandaloneConfiguration(uri.getHost(), uri.getPort() < 0 ? 6379 : uri.getPort());
        Optional.ofNullable(uri.getUserInfo()).ifPresent(user -> {
            place.setUsername(user.substring(0, user.indexOf(':')));
            place.setPassword(RedisPassword.of(user.substring(user.indexOf(':') + 1)));
        });
        JedisClientConfiguration.JedisClientConfigurationBuilder client = JedisClientConfiguration.builder();
        if (uri.getScheme().equals("rediss")) client.useSsl();
        return new JedisConnectionFactory(place, client.build());
    }

    /// As long as an unused session counts; {@link PostgresSessions} says which ones do.
    @Bean
    SessionRepositoryCustomizer<RedisSessionRepository> sessionLife() {
        return sessions -> sessions.setDefaultMaxInactiveInterval(PostgresSessions.Limits.DEFAULT.alone());
    }

    /// Before the sessions' own filter, so that it hears when they cannot be read.
    @Bean
    FilterRegistrationBean<SessionsAway> sessionsAway() {
        FilterRegistrationBean<SessionsAway> filter = new FilterRegistrationBean<>(new SessionsAway());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    /// The language of the administration is kept in this browser; the first is Vietnamese.
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver language = new CookieLocaleResolver("sotay_language");
        language.setDefaultLocale(Locale.of("vi", "VN"));
        language.setCookiePath("/admin");
        language.setCookieHttpOnly(true);
        language.setCookieSameSite("Lax");
        language.setCookieMaxAge(Duration.ofDays(365));
        return language;
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("sotay_session");
        cookie.setCookiePath("/admin");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }
}
