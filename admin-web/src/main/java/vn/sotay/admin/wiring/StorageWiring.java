package vn.sotay.admin.wiring;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.storage.chat.PostgresWebChatMessages;
import vn.sotay.admin.storage.conversation.NodeId;
import vn.sotay.admin.storage.conversation.PlaceJson;
import vn.sotay.admin.storage.conversation.PostgresContacts;
import vn.sotay.admin.storage.conversation.PostgresDeliveries;
import vn.sotay.admin.storage.conversation.PostgresLeases;
import vn.sotay.admin.storage.conversation.PostgresPlaces;
import vn.sotay.admin.storage.conversation.PostgresSpeakers;
import vn.sotay.admin.storage.conversation.PostgresUpdates;
import vn.sotay.admin.storage.documents.PostgresDocumentChanges;
import vn.sotay.admin.storage.documents.PostgresDocuments;
import vn.sotay.admin.storage.enrolment.CodeDigest;
import vn.sotay.admin.storage.enrolment.PostgresEnrolments;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.admin.storage.questions.PostgresMissedQuestions;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.FittingDeliveries;

/// The ports on PostgreSQL.
@Configuration(proxyBeanMethods = false)
class StorageWiring {
    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    NodeId node() {
        return NodeId.fresh();
    }

    @Bean
    PostgresUnits units(JdbcClient jdbc) {
        return new PostgresUnits(jdbc);
    }

    @Bean
    PostgresMembers members(JdbcClient jdbc) {
        return new PostgresMembers(jdbc);
    }

    @Bean
    PostgresSpeakers speakers(JdbcClient jdbc) {
        return new PostgresSpeakers(jdbc);
    }

    @Bean
    PostgresEnrolments enrolments(JdbcClient jdbc, SotayProperties properties, DataFolder folder) {
        return new PostgresEnrolments(jdbc, new CodeDigest(SecretKeyFile.key(properties.secretKey(), folder.path())));
    }

    @Bean
    DerivedKeys derivedKeys(SotayProperties properties, DataFolder folder) {
        return new DerivedKeys(SecretKeyFile.key(properties.secretKey(), folder.path()));
    }

    @Bean
    PostgresMissedQuestions missedQuestions(JdbcClient jdbc) {
        return new PostgresMissedQuestions(jdbc);
    }

    @Bean
    PostgresDocuments documents(JdbcClient jdbc, TransactionTemplate transactions, InstantSource time) {
        return new PostgresDocuments(jdbc, transactions, time);
    }

    @Bean
    PostgresDocumentChanges documentChanges(JdbcClient jdbc, InstantSource time) {
        return new PostgresDocumentChanges(jdbc, time);
    }

    @Bean
    PostgresWebChatMessages webChatMessages(JdbcClient jdbc, TransactionTemplate transactions) {
        return new PostgresWebChatMessages(jdbc, transactions);
    }

    @Bean
    PostgresUpdates updates(JdbcClient jdbc, NodeId node) {
        return new PostgresUpdates(jdbc, node);
    }

    @Bean
    Deliveries deliveries(JdbcClient jdbc, NodeId node, List<Channel> channels) {
        return new FittingDeliveries(new PostgresDeliveries(jdbc, node), channels);
    }

    @Bean
    PostgresContacts contacts(JdbcClient jdbc) {
        return new PostgresContacts(jdbc);
    }

    @Bean
    PostgresPlaces places(JdbcClient jdbc) {
        return new PostgresPlaces(jdbc, new PlaceJson(DialogStateNames.ALL));
    }

    @Bean
    PostgresLeases leases(JdbcClient jdbc, TransactionTemplate transactions, NodeId node, SotayProperties properties) {
        return new PostgresLeases(jdbc, transactions, node, properties.node().lease());
    }
}
