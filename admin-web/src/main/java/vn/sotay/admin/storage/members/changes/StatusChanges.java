package vn.sotay.admin.storage.members.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.membership.StatusRules;

/// Changes the trạng thái sinh hoạt. With the end of membership go the post, the links to chats and the
/// codes that were not used.
public final class StatusChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public StatusChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    public Written change(SignedIn caller, MemberRecord read, MemberStatus status, LocalDate on) {
        return Objects.requireNonNull(transactions.execute(started -> {
            boolean ends = StatusRules.endsMembership(read.status().status(), status);
            PartyPost post = ends ? PartyPost.NONE : read.facts().membership().post();
            if (update(read, status, on, post) == 0) return Written.STALE;
            ChangedFields changed = new ChangedFields()
                    .field("status", read.status().status(), status)
                    .field("statusOn", ChangedFields.text(read.status().since()), on)
                    .field("post", read.facts().membership().post(), post);
            record(caller, read, AuditAction.MEMBER_CHANGED, changed);
            if (ends) cutOff(caller, read);
            return Written.DONE;
        }));
    }

    private int update(MemberRecord read, MemberStatus status, LocalDate on, PartyPost post) {
        return jdbc.sql("""
                        update member set status = ?, status_on = ?, post = ?, version = version + 1
                        where id = ? and version = ? and erased_at is null""")
                .params(status.name(), on, post.name(), read.id().value(), read.version())
                .update();
    }

    private void cutOff(SignedIn caller, MemberRecord read) {
        List<String> channels = jdbc.sql("""
                        with ended as (
                            delete from channel_account where member = ?
                            returning member, consent_version, consent_at, channel),
                        withdrawn as (
                            update consent_ledger l set withdrawn_at = now() from ended
                            where l.member = ended.member and l.version = ended.consent_version
                                and l.given_at = ended.consent_at and l.channel = ended.channel)
                        select channel from ended""")
                .param(read.id().value())
                .query((row, number) -> row.getString("channel"))
                .list();
        for (String channel : channels)
            record(caller, read, AuditAction.CHAT_CUT_OFF, new ChangedFields().field("channel", channel, ""));
        int codes = jdbc.sql("delete from enrolment_code where member = ? and used_at is null")
                .param(read.id().value())
                .update();
        if (codes > 0) record(caller, read, AuditAction.CODE_WITHDRAWN, new ChangedFields());
    }

    private void record(SignedIn caller, MemberRecord read, AuditAction action, ChangedFields changed) {
        AuditEvent.About about = AuditEvent.About.member(read.id(), read.unit());
        trail.record(AuditEvent.of(caller, action, about).with(changed.of(read.id())));
    }

    /// Whether the person has an account of the administration, which goes on after membership has ended.
    public boolean hasOpenAccount(MemberRecord read) {
        return jdbc.sql("select exists (select from web_account where member = ? and closed_at is null)")
                .param(read.id().value())
                .query(Boolean.class)
                .single();
    }
}
