package vn.sotay.admin.storage.feedback;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.feedback.Proposal;
import vn.sotay.feedback.ProposalChoice;
import vn.sotay.feedback.ProposalEntry;
import vn.sotay.feedback.ProposalId;
import vn.sotay.feedback.ProposalState;
import vn.sotay.feedback.ProposalWording;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.Rules;

/// What officers do with proposals. Each step tells the member in chat, in the same transaction; a second
/// press of the same button finds that it was done.
public final class ProposalDesk {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ProposalClock clock;
    private final Telling telling;
    private final InstantSource time;

    /// How members hear of it, and who did it is kept.
    public record Telling(PreferredChannels channels, Deliveries deliveries, AuditTrail trail) {}

    public ProposalDesk(
            JdbcClient jdbc, TransactionTemplate transactions, Rules rules, Telling telling, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = new ProposalClock(jdbc, rules);
        this.telling = telling;
        this.time = time;
    }

    /// What became of a step.
    public enum Outcome {
        /// And the member was told in chat.
        TOLD,
        /// The member has no chat that can be reached; they see it when they ask.
        KEPT,
        /// It was answered before, or stands with another organisation now.
        NOT_NOW,
        /// Nobody else, or the same organisation.
        NOWHERE,
        /// Not later than it was.
        NOT_LATER
    }

    public Outcome answer(ProposalId id, String words, SignedIn by) {
        return step(id, by, AuditAction.PROPOSAL_ANSWERED, open -> {
            entry(id, ProposalEntry.Kind.ANSWERED, words, by);
            state(id, ProposalState.ANSWERED);
            return Optional.empty();
        });
    }

    public Outcome askBack(ProposalId id, String words, SignedIn by) {
        return step(id, by, AuditAction.PROPOSAL_ASKED_BACK, open -> {
            entry(id, ProposalEntry.Kind.ASKED_BACK, words, by);
            state(id, ProposalState.ASKED_BACK);
            return Optional.empty();
        });
    }

    /// The clock of the other organisation begins today.
    public Outcome passOn(ProposalId id, UnitId to, String words, SignedIn by) {
        return step(id, by, AuditAction.PROPOSAL_PASSED_ON, open -> {
            if (open.unit().unit().equals(to)) return Optional.of(Outcome.NOWHERE);
            entry(id, ProposalEntry.Kind.PASSED_ON, words, by);
            jdbc.sql("update proposal set unit = ?, state = 'OPEN', due_on = ? where id = ?")
                    .params(to.value(), clock.due(to, VietnamTime.day(time.instant())), id.value())
                    .update();
            return Optional.empty();
        });
    }

    public Outcome extend(ProposalId id, LocalDate due, String words, SignedIn by) {
        return step(id, by, AuditAction.PROPOSAL_EXTENDED, open -> {
            if (!due.isAfter(open.times().due()) || !due.isAfter(VietnamTime.day(time.instant())))
                return Optional.of(Outcome.NOT_LATER);
            entry(id, ProposalEntry.Kind.EXTENDED, words, by);
            jdbc.sql("update proposal set due_on = ? where id = ?")
                    .params(due, id.value())
                    .update();
            return Optional.empty();
        });
    }

    /// @return false when it was published before, or has no answer
    public boolean published(ProposalId id, SignedIn by) {
        boolean first =
                jdbc.sql("update proposal set published = true where id = ? and not published and state = 'ANSWERED'")
                                .param(id.value())
                                .update()
                        == 1;
        if (first) trace(id, AuditAction.PROPOSAL_PUBLISHED, by);
        return first;
    }

    private interface Stepping {
        /// Why it is not done, if it is not.
        Optional<Outcome> take(Proposal open);
    }

    private Outcome step(ProposalId id, SignedIn by, AuditAction action, Stepping stepping) {
        return Objects.requireNonNull(transactions.execute(started -> {
            jdbc.sql("select id from proposal where id = ? for update")
                    .param(id.value())
                    .query(row -> {});
            Proposal before = read(id);
            if (!before.state().isOpen()) return Outcome.NOT_NOW;
            Optional<Outcome> refused = stepping.take(before);
            if (refused.isPresent()) return refused.get();
            trace(id, action, by);
            return tell(id);
        }));
    }

    private Proposal read(ProposalId id) {
        return new ProposalRows(jdbc)
                .read(jdbc.sql(ProposalRows.SELECT + "where p.id = ?").param(id.value()))
                .getFirst();
    }

    private Outcome tell(ProposalId id) {
        Proposal proposal = read(id);
        Optional<MemberId> member = jdbc.sql("select member from proposal where id = ? and member is not null")
                .param(id.value())
                .query((row, number) -> new MemberId(row.getLong("member")))
                .optional();
        List<DeliveryDraft> drafts = member
                .flatMap(one -> telling.channels().of(one).target())
                .map(account -> new DeliveryDraft(
                        account.account(),
                        DeliveryKind.NOTICE,
                        ProposalWording.news(
                                proposal,
                                List.of(ProposalChoice.show(id, ProposalWording.SHOW_LABEL), ProposalChoice.add(id)))))
                .stream()
                .toList();
        telling.deliveries().add(drafts, time.instant());
        return drafts.isEmpty() ? Outcome.KEPT : Outcome.TOLD;
    }

    private void entry(ProposalId id, ProposalEntry.Kind kind, String words, SignedIn by) {
        Instant now = time.instant();
        jdbc.sql("""
                        insert into proposal_entry (proposal, kind, words, unit, account, at)
                        select id, ?, ?, unit, ?, ? from proposal where id = ?""")
                .params(kind.name(), words, by.account().value(), now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private void state(ProposalId id, ProposalState state) {
        jdbc.sql("update proposal set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private void trace(ProposalId id, AuditAction action, SignedIn by) {
        telling.trail()
                .record(AuditEvent.of(
                        by,
                        action,
                        new AuditEvent.About(
                                "proposal",
                                id.toString(),
                                Optional.of(read(id).unit().unit()))));
    }
}
