package vn.sotay.admin.storage.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Documents;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;

/// Answers a question once: by a passage that there is, by an entry of the committee's own questions and
/// answers, or not at all. Each in one transaction with its trace.
public final class QuestionAnswers {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Documents documents;
    private final AuditTrail trail;

    public QuestionAnswers(JdbcClient jdbc, TransactionTemplate transactions, Documents documents, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.documents = documents;
        this.trail = trail;
    }

    /// An answer in the words of an officer.
    ///
    /// @param asked the question as it is to be shown
    public record Entry(String asked, String answer) {
        public static final int LONGEST_QUESTION = 300;
        public static final int LONGEST_ANSWER = 3_000;
    }

    /// From now on the passage is found by these words as well.
    ///
    /// @return false when somebody else has dealt with the question
    public boolean pointTo(QuestionRow question, DocumentId document, String path, SignedIn by) {
        return inOne(() -> {
            if (!settle(question.id(), QuestionRow.State.ANSWERED)) return false;
            lock();
            jdbc.sql("""
                            insert into passage_question (document, path, words) values (?, ?, ?)
                            on conflict do nothing""").params(document.value(), path, question.words()).update();
            change(document.value());
            return traced(AuditAction.QUESTION_ANSWERED, question, by);
        });
    }

    /// From now on the entry is found by its words, in the committee and below.
    public boolean answer(QuestionRow question, Entry entry, LocalDate today, SignedIn by) {
        return inOne(() -> {
            if (!settle(question.id(), QuestionRow.State.ANSWERED)) return false;
            publish(question.whose(), entry, today);
            return traced(AuditAction.QUESTION_ANSWERED, question, by);
        });
    }

    /// The entry enters the organisation's questions and answers, in the transaction of the caller.
    public void publish(QuestionRow.Whose whose, Entry entry, LocalDate today) {
        lock();
        Optional<Long> answers = answersOf(whose);
        if (answers.isPresent()) append(answers.get(), entry);
        else documents.add(first(whose, entry, today));
    }

    public boolean dismiss(QuestionRow question, SignedIn by) {
        return inOne(() -> settle(question.id(), QuestionRow.State.DISMISSED)
                && traced(AuditAction.QUESTION_DISMISSED, question, by));
    }

    private boolean inOne(BooleanSupplier doing) {
        return Objects.requireNonNull(transactions.execute(started -> doing.getAsBoolean()));
    }

    private boolean settle(QuestionId id, QuestionRow.State state) {
        return jdbc.sql("update unanswered_question set state = ? where id = ? and state = 'OPEN'")
                        .params(state.name(), id.value())
                        .update()
                == 1;
    }

    /// Changes of the library are numbered one transaction at a time.
    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('document_change'))").query(row -> {});
    }

    private void change(long document) {
        jdbc.sql("update document set change = nextval('document_change') where id = ?")
                .param(document)
                .update();
    }

    private Optional<Long> answersOf(QuestionRow.Whose whose) {
        return jdbc.sql("select id from document where kind = ? and owner = ? order by id limit 1")
                .params(DocumentKind.ANSWERS.name(), whose.unit().value())
                .query(Long.class)
                .optional();
    }

    private void append(long document, Entry entry) {
        int next = jdbc.sql("select coalesce(max(ordinal) + 1, 0) from passage where document = ?")
                .param(document)
                .query(Integer.class)
                .single();
        Passage passage = passage(next, entry);
        jdbc.sql("insert into passage (document, ordinal, path, headings, text) values (?, ?, ?, '{}', ?)")
                .params(document, passage.ordinal(), passage.path(), passage.text())
                .update();
        change(document);
    }

    private static NewDocument first(QuestionRow.Whose whose, Entry entry, LocalDate today) {
        return new NewDocument(
                new Document.Identity(
                        DocumentKind.ANSWERS,
                        new DocumentNumber("HĐ/" + whose.unit().value(), today),
                        whose.committee()),
                "",
                new NewDocument.Belonging(whose.unit(), AccessClass.INTERNAL),
                new NewDocument.Effect(today, Optional.empty(), Optional.empty()),
                List.of(passage(0, entry)));
    }

    private static Passage passage(int ordinal, Entry entry) {
        return AnswerWording.passage(ordinal, entry);
    }

    private boolean traced(AuditAction action, QuestionRow question, SignedIn by) {
        AuditEvent.About about = new AuditEvent.About(
                "question",
                question.id().toString(),
                Optional.of(question.whose().unit()));
        trail.record(AuditEvent.of(by, action, about));
        return true;
    }
}
