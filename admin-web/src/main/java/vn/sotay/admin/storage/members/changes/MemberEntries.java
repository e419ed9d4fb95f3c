package vn.sotay.admin.storage.members.changes;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.membership.MemberFacts;

/// Enters people by hand, each form once however often it is sent.
public final class MemberEntries {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public MemberEntries(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// A form for a person, and the form's own mark.
    public record Entry(UUID form, UnitId unit, MemberFacts facts) {}

    /// Who was entered, by this sending of the form or by an earlier one.
    public Optional<MemberId> entered(UUID form) {
        return jdbc.sql("select id from member where entry = ? and erased_at is null")
                .param(form)
                .query(Long.class)
                .optional()
                .map(MemberId::new);
    }

    /// What became of it; with {@link Written#DONE} the person is found by {@link #entered}.
    public Written enter(SignedIn caller, Entry entry) {
        try {
            return Objects.requireNonNull(transactions.execute(started -> {
                if (!LivingUnit.held(jdbc, entry.unit())) return Written.UNIT_ENDED;
                MemberId member = insert(entry);
                AuditEvent.About about = AuditEvent.About.member(member, entry.unit());
                ChangedFields fields = new ChangedFields().all(entry.facts());
                trail.record(
                        AuditEvent.of(caller, AuditAction.MEMBER_ADDED, about).with(fields.of(member)));
                return Written.DONE;
            }));
        } catch (DuplicateKeyException twice) {
            return entered(entry.form()).isPresent() ? Written.DONE : Written.FILE_NUMBER_TAKEN;
        }
    }

    private MemberId insert(Entry entry) {
        MemberFacts facts = entry.facts();
        long id = jdbc.sql("""
                        insert into member (entry, full_name, gender, born, joined_on, official_on, post, phone,
                            file_number, unit)
                        values (:entry, :name, :gender, :born, :joined, :official, :post, :phone, :file, :unit)
                        returning id""")
                .param("entry", entry.form())
                .param("name", facts.person().fullName())
                .param("gender", facts.person().gender().name())
                .param("born", facts.person().born().getValue())
                .param("joined", facts.membership().joinedOn())
                .param("official", facts.membership().officialOn().orElse(null))
                .param("post", facts.membership().post().name())
                .param("phone", facts.phone().orElse(null))
                .param("file", facts.fileNumber().orElse(null))
                .param("unit", entry.unit().value())
                .query(Long.class)
                .single();
        return new MemberId(id);
    }
}
