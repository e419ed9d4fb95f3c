package vn.sotay.admin.pages.data;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.storage.personaldata.PostgresDataRequests;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.personaldata.AnswerNotice;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.DataRequestId;

/// Decides a request once, tells the member in chat, and leaves a trace: all or nothing.
@Component
class AnswerDataRequest {
    private final PostgresDataRequests requests;
    private final WatchedRecords records;
    private final Deliveries deliveries;
    private final DomesticChannels domestic;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    AnswerDataRequest(
            PostgresDataRequests requests,
            WatchedRecords records,
            Deliveries deliveries,
            DomesticChannels domestic,
            TransactionTemplate transactions,
            InstantSource time) {
        this.requests = requests;
        this.records = records;
        this.deliveries = deliveries;
        this.domestic = domestic;
        this.transactions = transactions;
        this.time = time;
    }

    /// What became of the answer.
    enum Outcome {
        /// The member is told in chat.
        TOLD,
        /// The member has no chat; they see it when they ask again.
        KEPT,
        ANSWERED_BEFORE,
        /// Erasing is done on its own page, which answers the request as well.
        ERASE_FIRST
    }

    Outcome answer(DataRequestId id, boolean done, String words, SignedIn by) {
        return Objects.requireNonNull(transactions.execute(started -> decided(id, done, words, by)));
    }

    private Outcome decided(DataRequestId id, boolean done, String words, SignedIn by) {
        Instant now = time.instant();
        boolean erasing = requests.find(id).map(DataRequest::asked).map(DataRequest.Asked::kind).stream()
                .anyMatch(kind -> kind == DataRequest.Kind.ERASURE);
        if (done && erasing) return Outcome.ERASE_FIRST;
        String kept = words.substring(0, Math.min(words.length(), 500));
        Optional<DataRequest> answered = requests.answer(id, new DataRequest.Answer(done, kept, now), by.account());
        return answered.map(request -> told(request, by, now)).orElse(Outcome.ANSWERED_BEFORE);
    }

    private Outcome told(DataRequest request, SignedIn by, Instant now) {
        records.note(by, AuditAction.DATA_REQUEST_ANSWERED, request.asked().member());
        List<DeliveryDraft> notices =
                AnswerNotice.of(request, records.links(request.asked().member()), domestic);
        deliveries.add(notices, now);
        return notices.isEmpty() ? Outcome.KEPT : Outcome.TOLD;
    }
}
