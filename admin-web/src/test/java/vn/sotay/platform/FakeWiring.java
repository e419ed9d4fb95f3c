package vn.sotay.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;

/// Adds the made-up service to a node; `fake.platform.url` says where it is.
@Configuration(proxyBeanMethods = false)
@Import(FakeDoor.class)
public class FakeWiring {
    @Bean
    FakeChannel fakeChannel(@Value("${fake.platform.url}") String url) {
        return new FakeChannel(url);
    }

    @Bean
    FakeUpdates fakeUpdates() {
        return new FakeUpdates();
    }

    /// Like real webhooks, outside of the filters that pages need.
    @Bean
    WebSecurityCustomizer fakeDoorIsOpen() {
        return web -> web.ignoring().requestMatchers("/fake/**");
    }
}
