package vn.sotay.admin.storage.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.PublicationState;
import vn.sotay.publishing.PublicationState.Step;

/// What officers do with publications. Every step looks at the state again under a lock, so that two clicks, or
/// two officers, do it once.
public final class Publications {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Audiences audiences;
    private final AuditTrail trail;
    private final InstantSource time;

    public Publications(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Audiences audiences,
            AuditTrail trail,
            InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audiences = audiences;
        this.trail = trail;
        this.time = time;
    }

    /// What became of a wish to take a step.
    public sealed interface Outcome {
        record Done(PublicationState now) implements Outcome {}

        /// It stands elsewhere by now.
        record NotNow(PublicationState now) implements Outcome {}

        /// The audience is not what was confirmed.
        record OtherCount(long size) implements Outcome {}

        record Nobody() implements Outcome {}

        /// The schedule lies in the past.
        record TooLate() implements Outcome {}

        /// Whoever made or confirmed it cannot approve it as well.
        record Oneself() implements Outcome {}

        /// What it tells of has left the library.
        record Withdrawn() implements Outcome {}
    }

    /// A draft as it comes from a form.
    ///
    /// @param form sent twice, it makes one draft
    public record Draft(UUID form, Publication.Content content, Publication.Terms terms) {}

    public PublicationId draft(Draft draft, SignedIn by) {
        return inOne(() -> {
            Publication.Terms terms = draft.terms();
            Optional<Long> made = jdbc.sql("""
                            insert into publication (unit, document, notice, audience, trial, paid, begins_at,
                                remind_after, remind_times, form, made_by, made_at)
                            values (?, ?, ?::jsonb, ?::jsonb, not (select live from publishing_mode), ?, ?, ?, ?, ?, ?, ?)
                            on conflict (form) do nothing returning id""")
                    .param(draft.content().unit().value())
                    .param(draft.content().document().map(id -> id.value()).orElse(null))
                    .param(PublishingJson.write(draft.content().notice()))
                    .param(PublishingJson.write(draft.content().audience()))
                    .param(terms.paid())
                    .param(begins(terms))
                    .params(terms.remind().after(), terms.remind().most(), draft.form())
                    .params(by.account().value(), utc(time.instant()))
                    .query(Long.class)
                    .optional();
            made.ifPresent(
                    id -> trace(new PublicationId(id), draft.content().unit(), AuditAction.PUBLICATION_MADE, by));
            return made.map(PublicationId::new).orElseGet(() -> ofForm(draft.form()));
        });
    }

    private PublicationId ofForm(UUID form) {
        return new PublicationId(jdbc.sql("select id from publication where form = ?")
                .param(form)
                .query(Long.class)
                .single());
    }

    /// @return false when it is no draft any more
    public boolean change(PublicationId id, Draft draft, SignedIn by) {
        return inOne(() -> {
            Publication.Terms terms = draft.terms();
            boolean changed = jdbc.sql("""
                            update publication set notice = ?::jsonb, audience = ?::jsonb, paid = ?, begins_at = ?,
                                remind_after = ?, remind_times = ?, trial = not (select live from publishing_mode)
                            where id = ? and state = 'DRAFT'""")
                            .param(PublishingJson.write(draft.content().notice()))
                            .param(PublishingJson.write(draft.content().audience()))
                            .param(terms.paid())
                            .param(begins(terms))
                            .params(terms.remind().after(), terms.remind().most(), id.value())
                            .update()
                    == 1;
            if (changed) trace(id, draft.content().unit(), AuditAction.PUBLICATION_CHANGED, by);
            return changed;
        });
    }

    public Optional<Publication> find(PublicationId id) {
        return jdbc.sql(PublicationRows.SELECT + "where p.id = ?")
                .param(id.value())
                .query(PublicationRows::publication)
                .optional();
    }

    /// Those of a unit and below, newest first.
    public List<Publication> of(UnitId scope, int atMost) {
        return jdbc.sql(PublicationRows.SELECT + """
                        join unit_above x on x.unit = p.unit and x.above = ? order by p.id desc limit ?""")
                .params(scope.value(), atMost)
                .query(PublicationRows::publication)
                .list();
    }

    /// What committees above the unit have sent to its members or those below, newest first.
    public List<Publication> fromAbove(UnitId unit, int atMost) {
        return jdbc.sql(PublicationRows.SELECT + """
                        join unit_above x on x.above = p.unit and x.unit = ? and x.steps > 0
                        where p.state in ('SENDING', 'PAUSED', 'STOPPED', 'DONE') and exists (
                            select from publication_receiver r join unit_above b on b.unit = r.unit and b.above = ?
                            where r.publication = p.id)
                        order by p.id desc limit ?""")
                .params(unit.value(), unit.value(), atMost)
                .query(PublicationRows::publication)
                .list();
    }

    /// Whether members of the unit or below were told by it, so that the unit may look at its part.
    public boolean concerns(PublicationId id, UnitId unit) {
        return jdbc.sql("""
                        select exists (select from publication p join unit_above x on x.above = p.unit and x.unit = ?
                            where p.id = ? and p.state in ('SENDING', 'PAUSED', 'STOPPED', 'DONE'))""")
                .params(unit.value(), id.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<UnitId> unitOf(PublicationId id) {
        return jdbc.sql("select unit from publication where id = ?")
                .param(id.value())
                .query((row, number) -> new UnitId(row.getString("unit")))
                .optional();
    }

    /// Writes all receivers down and begins, or waits for the hour or for approval.
    ///
    /// @param counted how many were shown to whoever confirms
    public Outcome confirm(PublicationId id, long counted, PublishingRules.Rule rule, SignedIn by) {
        return step(id, Step.CONFIRM, draft -> {
            Instant now = time.instant();
            if (draft.terms().beginsAt().filter(at -> at.isBefore(now)).isPresent()) return new Outcome.TooLate();
            if (isWithdrawn(draft)) return new Outcome.Withdrawn();
            Audiences.Asked asked = new Audiences.Asked(
                    draft.content().audience(),
                    draft.content().unit(),
                    draft.terms().trial());
            int size = audiences.write(id, asked);
            if (size == 0) return new Outcome.Nobody();
            if (size != counted) return new Outcome.OtherCount(size);
            PublicationState next = rule.approval() ? PublicationState.AWAITING_APPROVAL : begun(draft, now);
            jdbc.sql("""
                            update publication set size = ?, confirmed_by = ?, confirmed_at = ?,
                                wait_until = greatest(?, begins_at) + ? * interval '1 day' where id = ?""")
                    .params(size, by.account().value(), utc(now), utc(now), rule.waitDays(), id.value())
                    .update();
            move(id, next, now);
            trace(id, draft.content().unit(), AuditAction.PUBLICATION_SENT, by);
            return new Outcome.Done(next);
        });
    }

    private static PublicationState begun(Publication draft, Instant now) {
        return draft.terms().beginsAt().filter(at -> at.isAfter(now)).isPresent()
                ? PublicationState.SCHEDULED
                : PublicationState.SENDING;
    }

    private boolean isWithdrawn(Publication publication) {
        return publication
                .content()
                .document()
                .filter(id -> !isThere(id.value()))
                .isPresent();
    }

    private boolean isThere(long document) {
        return jdbc.sql("select exists (select from document where id = ? and removed_at is null)")
                .param(document)
                .query(Boolean.class)
                .single();
    }

    public Outcome approve(PublicationId id, SignedIn by) {
        return step(id, Step.APPROVE, waiting -> {
            if (by.account().equals(waiting.course().maker())
                    || waiting.course()
                            .confirmedBy()
                            .filter(by.account()::equals)
                            .isPresent()) return new Outcome.Oneself();
            Instant now = time.instant();
            jdbc.sql("update publication set approved_by = ?, approved_at = ? where id = ?")
                    .params(by.account().value(), utc(now), id.value())
                    .update();
            PublicationState next = begun(waiting, now);
            move(id, next, now);
            trace(id, waiting.content().unit(), AuditAction.PUBLICATION_APPROVED, by);
            return new Outcome.Done(next);
        });
    }

    /// Back to a draft; nobody has been told yet.
    public Outcome sendBack(PublicationId id, SignedIn by) {
        return step(id, Step.SEND_BACK, waiting -> {
            jdbc.sql("delete from publication_receiver where publication = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("update publication set size = null, confirmed_by = null, confirmed_at = null where id = ?")
                    .param(id.value())
                    .update();
            return moved(id, PublicationState.DRAFT, AuditAction.PUBLICATION_CHANGED, by, waiting);
        });
    }

    /// What has not left yet comes back.
    public Outcome pause(PublicationId id, SignedIn by) {
        return step(id, Step.PAUSE, sending -> {
            new UnsentMessages(jdbc).takeBack(id);
            return moved(id, PublicationState.PAUSED, AuditAction.PUBLICATION_PAUSED, by, sending);
        });
    }

    public Outcome resume(PublicationId id, SignedIn by) {
        return step(
                id,
                Step.RESUME,
                paused -> moved(id, PublicationState.SENDING, AuditAction.PUBLICATION_RESUMED, by, paused));
    }

    /// Whoever was not told yet is told no more.
    public Outcome stop(PublicationId id, SignedIn by) {
        return step(id, Step.STOP, sending -> {
            new UnsentMessages(jdbc).stop(id, "STOPPED", time.instant());
            return moved(id, PublicationState.STOPPED, AuditAction.PUBLICATION_STOPPED, by, sending);
        });
    }

    /// Tries once more to tell those who were not reached or wait, and with `unknown` those of whom it is not
    /// known, at the risk of telling some of them twice.
    public Outcome resend(PublicationId id, boolean unknown, SignedIn by) {
        return step(id, Step.RESEND, sent -> {
            jdbc.sql("""
                            update publication_receiver set state = 'QUEUED', tried = '{}', refused = null, why = null
                            where publication = ? and (not ? and state in ('WAITING', 'UNREACHED')
                                and coalesce(why, '') not in ('ERASED', 'STOPPED') or ? and state = 'UNKNOWN')""").params(id.value(), unknown, unknown).update();
            return moved(id, PublicationState.SENDING, AuditAction.PUBLICATION_RESENT, by, sent);
        });
    }

    private Outcome moved(PublicationId id, PublicationState to, AuditAction action, SignedIn by, Publication before) {
        move(id, to, time.instant());
        trace(id, before.content().unit(), action, by);
        return new Outcome.Done(to);
    }

    private void move(PublicationId id, PublicationState to, Instant now) {
        jdbc.sql("""
                        update publication set state = ?,
                            began_at = case when ? = 'SENDING' then coalesce(began_at, ?) else began_at end,
                            remind_next = case when ? = 'SENDING' and remind_times > 0
                                then coalesce(remind_next, ?::timestamptz + remind_after * interval '1 day') else remind_next end,
                            ended_at = case when ? = 'STOPPED' then ? when ? = 'SENDING' then null else ended_at end,
                            stopped_why = case when ? = 'STOPPED' then 'STOPPED' end
                        where id = ?""")
                .params(to.name(), to.name(), utc(now), to.name(), utc(now), to.name(), utc(now), to.name(), to.name())
                .param(id.value())
                .update();
    }

    private interface Stepping {
        Outcome take(Publication publication);
    }

    /// A step that is refused leaves nothing behind.
    private Outcome step(PublicationId id, Step step, Stepping stepping) {
        return Objects.requireNonNull(transactions.execute(started -> {
            jdbc.sql("select id from publication where id = ? for update")
                    .param(id.value())
                    .query(row -> {});
            Publication publication = find(id).orElseThrow();
            if (!publication.state().allows(step)) return new Outcome.NotNow(publication.state());
            Outcome outcome = stepping.take(publication);
            if (!(outcome instanceof Outcome.Done)) started.setRollbackOnly();
            return outcome;
        }));
    }

    private <T> T inOne(Supplier<T> doing) {
        return Objects.requireNonNull(transactions.execute(started -> doing.get()));
    }

    private void trace(PublicationId id, UnitId unit, AuditAction action, SignedIn by) {
        trail.record(AuditEvent.of(by, action, new AuditEvent.About("publication", id.toString(), Optional.of(unit))));
    }

    /// Forgets who received what; how many did stays.
    ///
    /// @return how many were forgotten
    public int forget(Instant before) {
        return jdbc.sql("""
                        update publication_receiver set member = null, account = null where id in (
                            select r.id from publication_receiver r join publication p on p.id = r.publication
                            where p.wait_until < ? and r.member is not null limit 5000)""").param(utc(before)).update();
    }

    /// How long after a notice has ceased to wait it is known who received it.
    public static final Duration KEPT = Duration.ofDays(180);

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime begins(Publication.Terms terms) {
        return terms.beginsAt().map(Publications::utc).orElse(null);
    }
}
