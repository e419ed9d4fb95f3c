package vn.sotay.admin.pages.feedback;

import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.feedback.ProposalDesk;
import vn.sotay.admin.storage.feedback.ProposalList;
import vn.sotay.admin.storage.questions.QuestionAnswers;
import vn.sotay.admin.storage.questions.QuestionRow;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalEntry;
import vn.sotay.feedback.ProposalState;
import vn.sotay.language.VietnamTime;

/// Answers that everybody may find: they enter the organisation's questions and answers in the library, without
/// whoever asked.
@Component
class PublishedAnswers {
    private final ProposalDesk desk;
    private final QuestionAnswers answers;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    PublishedAnswers(ProposalDesk desk, QuestionAnswers answers, TransactionTemplate transactions, InstantSource time) {
        this.desk = desk;
        this.answers = answers;
        this.transactions = transactions;
        this.time = time;
    }

    /// Once.
    boolean publish(Proposal proposal, String asked, String answer, SignedIn by) {
        return Objects.requireNonNull(transactions.execute(started -> {
            if (!desk.published(proposal.id(), by)) return false;
            answers.publish(
                    new QuestionRow.Whose(
                            proposal.unit().unit(), proposal.unit().name()),
                    new QuestionAnswers.Entry(
                            cut(asked, QuestionAnswers.Entry.LONGEST_QUESTION),
                            cut(answer, QuestionAnswers.Entry.LONGEST_ANSWER)),
                    VietnamTime.day(time.instant()));
            return true;
        }));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    static boolean publishes(ProposalList.Seen seen) {
        return seen.proposal().state() == ProposalState.ANSWERED && !seen.published();
    }

    static String lastAnswer(Proposal proposal) {
        return proposal.entries().reversed().stream()
                .filter(entry -> entry.kind() == ProposalEntry.Kind.ANSWERED)
                .map(ProposalEntry::words)
                .findFirst()
                .orElse("");
    }
}
