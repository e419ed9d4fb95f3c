package vn.sotay.admin.storage.members.changes;

import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.membership.MemberFacts;

/// Changes what a record says of a person.
public final class MemberChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public MemberChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// Writes what differs from the record as it was read. Without a difference nothing happens.
    public Written change(SignedIn caller, MemberRecord read, MemberFacts facts) {
        ChangedFields changed = ChangedFields.between(read.facts(), facts);
        if (changed.isEmpty()) return Written.DONE;
        try {
            return Objects.requireNonNull(transactions.execute(started -> {
                if (update(read, facts) == 0) return Written.STALE;
                trail.record(AuditEvent.of(caller, AuditAction.MEMBER_CHANGED, about(read))
                        .with(changed.of(read.id())));
                return Written.DONE;
            }));
        } catch (DuplicateKeyException taken) {
            return Written.FILE_NUMBER_TAKEN;
        }
    }

    private static AuditEvent.About about(MemberRecord read) {
        return AuditEvent.About.member(read.id(), read.unit());
    }

    private int update(MemberRecord read, MemberFacts facts) {
        return jdbc.sql("""
                        update member set full_name = :name, gender = :gender, born = :born, joined_on = :joined,
                            official_on = :official, post = :post, phone = :phone, file_number = :file,
                            version = version + 1
                        where id = :id and version = :version and erased_at is null""")
                .param("name", facts.person().fullName())
                .param("gender", facts.person().gender().name())
                .param("born", facts.person().born().getValue())
                .param("joined", facts.membership().joinedOn())
                .param("official", facts.membership().officialOn().orElse(null))
                .param("post", facts.membership().post().name())
                .param("phone", facts.phone().orElse(null))
                .param("file", facts.fileNumber().orElse(null))
                .param("id", read.id().value())
                .param("version", read.version())
                .update();
    }

    /// Whether the file number belongs to another record.
    public boolean isTaken(Optional<String> fileNumber, MemberId own) {
        return fileNumber.isPresent()
                && jdbc.sql("select exists (select from member where file_number = ? and id <> ?)")
                        .params(fileNumber.get(), own.value())
                        .query(Boolean.class)
                        .single();
    }
}
