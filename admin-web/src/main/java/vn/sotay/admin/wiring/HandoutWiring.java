package vn.sotay.admin.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.handout.PostgresOneTimeLinks;
import vn.sotay.admin.storage.handout.ReadableFiles;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.admin.wiring.channels.PublicAddress;
import vn.sotay.conversation.Speakers;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.documents.Documents;
import vn.sotay.documents.handout.DocumentOriginals;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.OneTimeLinks;

/// What is handed over otherwise than as words.
@Configuration(proxyBeanMethods = false)
class HandoutWiring {
    /// Without a public address no link is made, and people are told where else to read.
    @Bean
    OneTimeLinks oneTimeLinks(JdbcClient jdbc, SotayProperties properties) {
        return new PostgresOneTimeLinks(jdbc, PublicAddress.of(properties));
    }

    @Bean
    ReadableFiles readableFiles(JdbcClient jdbc, DocumentFiles files, Documents documents, Speakers speakers) {
        return new ReadableFiles(jdbc, files, documents, speakers);
    }

    @Bean
    Handout handout(OneTimeLinks links, DomesticChannels domestic, DocumentOriginals originals, InstantSource time) {
        return new Handout(links, domestic, originals, time);
    }
}
