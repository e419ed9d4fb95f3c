package vn.sotay.admin.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.handout.PostgresOneTimeLinks;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.OneTimeLinks;

/// What is handed over otherwise than as words.
@Configuration(proxyBeanMethods = false)
class HandoutWiring {
    @Bean
    OneTimeLinks oneTimeLinks(JdbcClient jdbc, SotayProperties properties) {
        return new PostgresOneTimeLinks(
                jdbc, properties.publicUrl().map(url -> url.strip().replaceFirst("/+$", "")));
    }

    @Bean
    Handout handout(OneTimeLinks links, DomesticChannels domestic, InstantSource time) {
        return new Handout(links, domestic, time);
    }
}
