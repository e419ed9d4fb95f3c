package vn.sotay.admin.storage.members.changes;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.membership.TransferKind;

/// Transfers members between units and keeps each transfer. A post is held in one unit, so it ends.
public final class Transfers {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public Transfers(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// @param decision number of the paper it rests on; may be empty
    public record Move(TransferKind kind, MemberRecords.Target to, LocalDate on, String decision) {
        boolean isTemporary() {
            return kind == TransferKind.TEMPORARY;
        }
    }

    public Written transfer(SignedIn caller, MemberRecord read, Move move) {
        return Objects.requireNonNull(transactions.execute(started -> {
            if (!LivingUnit.held(jdbc, move.to().id())) return Written.UNIT_ENDED;
            if (update(read, move) == 0) return Written.STALE;
            keep(caller, read, move);
            record(caller, read, move);
            return Written.DONE;
        }));
    }

    private int update(MemberRecord read, Move move) {
        boolean stays = read.unit().equals(move.to().id());
        return jdbc.sql("""
                        update member set unit = ?, temporary = ?, post = case when ? then post else 'NONE' end,
                            version = version + 1
                        where id = ? and version = ? and erased_at is null""")
                .params(move.to().id().value(), move.isTemporary(), stays)
                .params(read.id().value(), read.version())
                .update();
    }

    private void keep(SignedIn caller, MemberRecord read, Move move) {
        jdbc.sql("""
                        insert into member_transfer (member, kind, from_unit, to_unit, moved_on, decision, account)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(read.id().value(), move.kind().name())
                .params(read.unit().value(), move.to().id().value())
                .params(move.on(), move.decision(), caller.account().value())
                .update();
    }

    private void record(SignedIn caller, MemberRecord read, Move move) {
        PartyPost post = read.facts().membership().post();
        boolean stays = read.unit().equals(move.to().id());
        ChangedFields changed = new ChangedFields()
                .field("unit", read.place().unit().shortName(), move.to().name())
                .field("temporary", read.place().unit().temporary(), move.isTemporary())
                .field("post", post, stays ? post : PartyPost.NONE)
                .field("movedOn", "", move.on())
                .field("decision", "", move.decision());
        AuditEvent.About about = AuditEvent.About.member(read.id(), move.to().id());
        trail.record(
                AuditEvent.of(caller, AuditAction.MEMBER_TRANSFERRED, about).with(changed.of(read.id())));
    }
}
