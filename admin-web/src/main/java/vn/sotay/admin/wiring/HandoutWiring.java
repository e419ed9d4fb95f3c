package vn.sotay.admin.wiring;

import java.time.InstantSource;
import java.util.Optional;
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
    /// No link is made while there is no page for it: then the person is told where else to read.
    private static final Optional<String> NO_PAGE_YET = Optional.empty();

    @Bean
    OneTimeLinks oneTimeLinks(JdbcClient jdbc) {
        return new PostgresOneTimeLinks(jdbc, NO_PAGE_YET);
    }

    @Bean
    Handout handout(OneTimeLinks links, DomesticChannels domestic, InstantSource time) {
        return new Handout(links, domestic, time);
    }
}
