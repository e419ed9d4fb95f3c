package vn.sotay.admin.wiring.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.audit.SubjectHistory;
import vn.sotay.admin.storage.members.MemberList;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.RecordLooks;
import vn.sotay.admin.storage.members.changes.MemberChanges;
import vn.sotay.admin.storage.members.changes.MemberEntries;
import vn.sotay.admin.storage.members.changes.StatusChanges;
import vn.sotay.admin.storage.members.changes.Transfers;

/// The members' lists and records.
@Configuration(proxyBeanMethods = false)
class MembersWiring {
    @Bean
    RecordLooks recordLooks(JdbcClient jdbc, AuditTrail trail) {
        return new RecordLooks(jdbc, trail);
    }

    @Bean
    SubjectHistory subjectHistory(JdbcClient jdbc) {
        return new SubjectHistory(jdbc);
    }

    @Bean
    MemberList memberList(JdbcClient jdbc, TransactionTemplate transactions) {
        return new MemberList(jdbc, transactions);
    }

    @Bean
    MemberRecords memberRecords(JdbcClient jdbc) {
        return new MemberRecords(jdbc);
    }

    @Bean
    MemberEntries memberEntries(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new MemberEntries(jdbc, transactions, trail);
    }

    @Bean
    MemberChanges memberChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new MemberChanges(jdbc, transactions, trail);
    }

    @Bean
    StatusChanges statusChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new StatusChanges(jdbc, transactions, trail);
    }

    @Bean
    Transfers transfers(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new Transfers(jdbc, transactions, trail);
    }
}
