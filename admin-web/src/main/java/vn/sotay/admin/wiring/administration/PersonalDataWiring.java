package vn.sotay.admin.wiring.administration;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.audit.AuditEntryId;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.audit.AuditEntries;
import vn.sotay.admin.storage.audit.AuditList;
import vn.sotay.admin.storage.personaldata.Erasures;
import vn.sotay.admin.storage.personaldata.OldRecords;
import vn.sotay.admin.storage.personaldata.PostgresDataRequests;
import vn.sotay.admin.storage.personaldata.PostgresPersonalData;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.personaldata.DataRequestId;

/// The audit trail's readers, and a member's own data.
@Configuration(proxyBeanMethods = false)
class PersonalDataWiring {
    @Bean
    AuditList auditList(JdbcClient jdbc) {
        return new AuditList(jdbc);
    }

    @Bean
    AuditEntries auditEntries(JdbcClient jdbc) {
        return new AuditEntries(jdbc);
    }

    @Bean
    NumberedSubject<AuditEntryId> auditEntrySubject(AuditEntries entries) {
        return new NumberedSubject<>(AuditEntryId.class, AuditEntryId::new, entries::unitOf);
    }

    @Bean
    PostgresPersonalData personalData(JdbcClient jdbc, AuditTrail trail) {
        return new PostgresPersonalData(jdbc, trail);
    }

    @Bean
    PostgresDataRequests dataRequests(JdbcClient jdbc) {
        return new PostgresDataRequests(jdbc);
    }

    @Bean
    NumberedSubject<DataRequestId> dataRequestSubject(PostgresDataRequests requests) {
        return new NumberedSubject<>(DataRequestId.class, DataRequestId::new, requests::unitOf);
    }

    @Bean
    Erasures erasures(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new Erasures(jdbc, transactions, trail);
    }

    @Bean
    OldRecords oldRecords(JdbcClient jdbc) {
        return new OldRecords(jdbc);
    }

    /// Telegram is not among them.
    @Bean
    DomesticChannels domesticChannels() {
        return new DomesticChannels(
                Set.of(WebChat.NAME, new ChannelName("zalo"), new ChannelName("zalobot"), new ChannelName("zbs")));
    }
}
