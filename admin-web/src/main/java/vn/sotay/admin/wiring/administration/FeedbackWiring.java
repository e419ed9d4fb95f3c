package vn.sotay.admin.wiring.administration;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.feedback.PostgresProposals;
import vn.sotay.admin.storage.feedback.PostgresRules;
import vn.sotay.admin.storage.feedback.ProposalDesk;
import vn.sotay.admin.storage.feedback.ProposalList;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.feedback.ProposalId;
import vn.sotay.organisation.rules.Rules;

/// Proposals of members, and the rules they are answered by.
@Configuration(proxyBeanMethods = false)
class FeedbackWiring {
    @Bean
    PostgresRules rules(JdbcClient jdbc) {
        return new PostgresRules(jdbc);
    }

    @Bean
    PostgresProposals proposals(JdbcClient jdbc, Rules rules) {
        return new PostgresProposals(jdbc, rules);
    }

    @Bean
    ProposalList proposalList(JdbcClient jdbc) {
        return new ProposalList(jdbc);
    }

    @Bean
    ProposalDesk.Telling proposalTelling(PreferredChannels channels, Deliveries deliveries, AuditTrail trail) {
        return new ProposalDesk.Telling(channels, deliveries, trail);
    }

    @Bean
    ProposalDesk proposalDesk(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Rules rules,
            ProposalDesk.Telling telling,
            InstantSource time) {
        return new ProposalDesk(jdbc, transactions, rules, telling, time);
    }

    @Bean
    NumberedSubject<ProposalId> proposalSubject(ProposalList proposals) {
        return new NumberedSubject<>(ProposalId.class, ProposalId::new, proposals::unitOf);
    }
}
