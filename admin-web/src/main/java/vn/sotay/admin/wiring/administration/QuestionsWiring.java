package vn.sotay.admin.wiring.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.questions.QuestionAnswers;
import vn.sotay.admin.storage.questions.QuestionId;
import vn.sotay.admin.storage.questions.QuestionList;
import vn.sotay.documents.Documents;

/// Questions without an answer.
@Configuration(proxyBeanMethods = false)
class QuestionsWiring {
    @Bean
    QuestionList questionList(JdbcClient jdbc) {
        return new QuestionList(jdbc);
    }

    @Bean
    QuestionAnswers questionAnswers(
            JdbcClient jdbc, TransactionTemplate transactions, Documents documents, AuditTrail trail) {
        return new QuestionAnswers(jdbc, transactions, documents, trail);
    }

    @Bean
    NumberedSubject<QuestionId> questionSubject(QuestionList questions) {
        return new NumberedSubject<>(QuestionId.class, QuestionId::new, questions::unitOf);
    }
}
