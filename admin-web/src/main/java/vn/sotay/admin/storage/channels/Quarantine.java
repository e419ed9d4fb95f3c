package vn.sotay.admin.storage.channels;

import static vn.sotay.admin.storage.channels.PostgresChannelStates.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.lane.Lane;

/// Updates that were put aside (*tin để riêng*). What people wrote is shown to whoever asks for it by name
/// only, and that is recorded.
public final class Quarantine {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public Quarantine(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// One of them, without words.
    ///
    /// @param cause kind of failure and where
    /// @param bytes how long what came in is
    public record Aside(QuarantinedId id, Instant receivedAt, String cause, int bytes) {}

    /// The latest first.
    public List<Aside> of(ChannelName channel, int atMost) {
        return jdbc.sql("""
                        select id, received_at, cause, octet_length(body) as bytes from inbox
                        where state = 'quarantined' and channel = ? order by id desc limit ?""")
                .params(channel.value(), atMost)
                .query(Quarantine::aside)
                .list();
    }

    public int count(ChannelName channel) {
        return jdbc.sql("select count(*) from inbox where state = 'quarantined' and channel = ?")
                .param(channel.value())
                .query(Integer.class)
                .single();
    }

    public boolean contains(QuarantinedId id) {
        return channelOf(id).isPresent();
    }

    public Optional<ChannelName> channelOf(QuarantinedId id) {
        return jdbc.sql("select channel from inbox where id = ? and state = 'quarantined'")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(ChannelName::new);
    }

    /// What came in, word by word.
    public Optional<String> look(QuarantinedId id, SignedIn by) {
        return done(id, by, AuditAction.MESSAGE_SEEN, "select body from inbox where id = ? and state = 'quarantined'");
    }

    /// Lets it wait for an answer again.
    ///
    /// @return the lane where it waits; empty when it was not aside any more
    public Optional<Lane> tryAgain(QuarantinedId id, SignedIn by) {
        return done(id, by, AuditAction.MESSAGE_RETRIED, """
                update inbox set state = 'waiting', attempts = 0, not_before = null, ended_at = null, cause = null
                where id = ? and state = 'quarantined' returning lane::text""")
                .map(Integer::valueOf)
                .map(Lane::new);
    }

    /// Takes the words away. The row stays for as long as others do, so that a repeat is recognised.
    public boolean drop(QuarantinedId id, SignedIn by) {
        return done(
                        id,
                        by,
                        AuditAction.MESSAGE_DROPPED,
                        "update inbox set state = 'done', body = '', cause = null where id = ? and state = 'quarantined'"
                                + " returning id::text")
                .isPresent();
    }

    private Optional<String> done(QuarantinedId id, SignedIn by, AuditAction action, String sql) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<String> result =
                    jdbc.sql(sql).param(id.value()).query(String.class).optional();
            if (result.isPresent()) trail.record(AuditEvent.of(by, action, about(id)));
            return result;
        }));
    }

    private static AuditEvent.About about(QuarantinedId id) {
        return new AuditEvent.About("update", id.toString(), Optional.empty());
    }

    private static Aside aside(ResultSet row, int number) throws SQLException {
        return new Aside(
                new QuarantinedId(row.getLong("id")),
                at(row, "received_at").orElseThrow(),
                Objects.requireNonNullElse(row.getString("cause"), ""),
                row.getInt("bytes"));
    }
}
