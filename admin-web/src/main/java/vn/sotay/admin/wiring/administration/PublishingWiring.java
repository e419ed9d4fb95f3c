package vn.sotay.admin.wiring.administration;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.access.Subject;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.jobs.PublishingRounds;
import vn.sotay.admin.jobs.WakeUps;
import vn.sotay.admin.storage.publishing.Audiences;
import vn.sotay.admin.storage.publishing.Ledger;
import vn.sotay.admin.storage.publishing.PostgresNotices;
import vn.sotay.admin.storage.publishing.PostgresReceivers;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.admin.storage.publishing.PublishingMode;
import vn.sotay.admin.storage.publishing.PublishingRules;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Reach;
import vn.sotay.enrolment.preference.LinkedAccount;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.delivery.DeliveryRound;
import vn.sotay.publishing.delivery.Receivers;
import vn.sotay.publishing.delivery.Route;

/// Publications: made by officers, sent by rounds, answered by members.
@Configuration(proxyBeanMethods = false)
class PublishingWiring {
    @Bean
    Audiences audiences(JdbcClient jdbc) {
        return new Audiences(jdbc);
    }

    @Bean
    Publications publications(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Audiences audiences,
            AuditTrail trail,
            InstantSource time) {
        return new Publications(jdbc, transactions, audiences, trail, time);
    }

    /// A publication belongs to its committee; those below look at what it sent to their members.
    @Bean
    Subject<PublicationId> publicationSubject(Publications publications) {
        NumberedSubject<PublicationId> numbered =
                new NumberedSubject<>(PublicationId.class, PublicationId::new, publications::unitOf);
        return new Subject<>() {
            @Override
            public Class<PublicationId> type() {
                return PublicationId.class;
            }

            @Override
            public Optional<PublicationId> read(String text) {
                return numbered.read(text);
            }

            @Override
            public Optional<UnitId> unitOf(PublicationId id) {
                return numbered.unitOf(id);
            }

            @Override
            public boolean shows(PublicationId id, SignedIn caller) {
                return caller.unit()
                        .filter(unit -> publications.concerns(id, unit))
                        .isPresent();
            }
        };
    }

    @Bean
    PublishingRules publishingRules(JdbcClient jdbc) {
        return new PublishingRules(jdbc);
    }

    @Bean
    PublishingMode publishingMode(JdbcClient jdbc) {
        return new PublishingMode(jdbc);
    }

    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return new Ledger(jdbc);
    }

    @Bean
    PostgresNotices notices(JdbcClient jdbc) {
        return new PostgresNotices(jdbc);
    }

    @Bean
    PostgresReceivers receivers(
            JdbcClient jdbc, List<Channel> channels, SotayProperties properties, InstantSource time) {
        return new PostgresReceivers(jdbc, channels, properties.zalo().oaId(), time);
    }

    @Bean
    Route.Rule routeRule(List<Channel> channels, DomesticChannels domestic) {
        Map<ChannelName, Channel> byName =
                channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        return new Route.Rule((account, now) -> reach(byName, account, now), domestic);
    }

    /// A channel that is off reaches nobody.
    private static Reach reach(Map<ChannelName, Channel> channels, LinkedAccount account, Instant now) {
        Channel channel = channels.get(account.account().channel());
        return channel == null ? Reach.CLOSED : channel.reach(account.contact(), now);
    }

    @Bean
    DeliveryRound deliveryRound(
            Receivers receivers, TransactionTemplate transactions, Route.Rule rule, InstantSource time) {
        return new DeliveryRound(
                receivers, changes -> transactions.executeWithoutResult(started -> changes.run()), rule, time);
    }

    @Bean
    PublishingRounds publishingRounds(DeliveryRound round, WakeUps wakeUps) {
        return new PublishingRounds(round, wakeUps);
    }
}
