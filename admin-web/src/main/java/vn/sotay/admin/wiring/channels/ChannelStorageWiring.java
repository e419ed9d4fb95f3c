package vn.sotay.admin.wiring.channels;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.channels.ChannelLife;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.SecretBox;
import vn.sotay.admin.storage.channels.ChannelFigures;
import vn.sotay.admin.storage.channels.PostgresChannelStates;
import vn.sotay.admin.storage.channels.PostgresFileIds;
import vn.sotay.admin.storage.channels.PostgresMemberPhones;
import vn.sotay.admin.storage.channels.PostgresSentPolls;
import vn.sotay.admin.storage.channels.PostgresTraffic;
import vn.sotay.admin.storage.channels.PostgresZaloTemplates;
import vn.sotay.admin.storage.channels.PostgresZaloTokens;
import vn.sotay.admin.storage.channels.Quarantine;
import vn.sotay.admin.storage.channels.QuarantinedId;
import vn.sotay.admin.storage.originals.KeptOriginals;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.admin.webhooks.SiteVerification;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.Poller;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.lane.LaneKeeper;
import vn.sotay.documents.handout.OneTimeLinks;

/// What is kept of the channels, whichever of them are on.
@Configuration(proxyBeanMethods = false)
class ChannelStorageWiring {
    @Bean
    PostgresChannelStates channelStates(JdbcClient jdbc) {
        return new PostgresChannelStates(jdbc);
    }

    @Bean
    PostgresTraffic trafficStore(JdbcClient jdbc) {
        return new PostgresTraffic(jdbc);
    }

    @Bean
    Traffic traffic(PostgresTraffic store, PostgresChannelStates states, InstantSource time) {
        return new Traffic(store, states, time);
    }

    @Bean
    PostgresZaloTokens zaloTokens(JdbcClient jdbc, PlatformTransactionManager manager, DerivedKeys keys) {
        return new PostgresZaloTokens(jdbc, manager, new SecretBox(keys, "channel tokens"));
    }

    @Bean
    PostgresZaloTemplates zaloTemplates(JdbcClient jdbc) {
        return new PostgresZaloTemplates(jdbc);
    }

    @Bean
    PostgresMemberPhones memberPhones(JdbcClient jdbc) {
        return new PostgresMemberPhones(jdbc);
    }

    @Bean
    KeptFiles keptFiles(Originals originals, SotayProperties properties, OneTimeLinks links, InstantSource time) {
        String chat = PublicAddress.of(properties).orElse("http://localhost") + "/chat";
        return new KeptOriginals(
                originals,
                (file, reader) -> links.make(new OneTimeLinks.Target.File(file), reader, time.instant()),
                chat);
    }

    @Bean
    PostgresFileIds telegramFileIds(JdbcClient jdbc) {
        return new PostgresFileIds(jdbc);
    }

    @Bean
    PostgresSentPolls telegramSentPolls(JdbcClient jdbc) {
        return new PostgresSentPolls(jdbc);
    }

    @Bean
    ChannelFigures channelFigures(JdbcClient jdbc) {
        return new ChannelFigures(jdbc);
    }

    @Bean
    Quarantine quarantine(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new Quarantine(jdbc, transactions, trail);
    }

    @Bean
    NumberedSubject<QuarantinedId> quarantinedSubject() {
        return new NumberedSubject<>(QuarantinedId.class, QuarantinedId::new, id -> Optional.empty());
    }

    @Bean
    SiteVerification siteVerification(SotayProperties properties) {
        return new SiteVerification(properties.zalo().siteVerification());
    }

    @Bean
    ChannelLife channelLife(ObjectProvider<Poller> pollers, Arrivals arrivals, Traffic traffic, LaneKeeper lanes) {
        return new ChannelLife(pollers.orderedStream().toList(), arrivals, traffic, lanes::lanes);
    }
}
