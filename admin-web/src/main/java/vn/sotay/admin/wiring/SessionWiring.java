package vn.sotay.admin.wiring;

import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import vn.sotay.admin.observability.HealthParts.RedisAddress;

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
