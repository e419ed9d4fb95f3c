package vn.sotay.admin.storage.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.security.SessionId;
import vn.sotay.organisation.UnitId;

/// The list of sessions. Read once per call, written at most once a minute per session.
public final class PostgresSessions implements LiveSessions {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /// Parameters :oldest and :alone, the moments before which a session must not have begun or been seen.
    private static final String COUNTS = " s.started_at > :oldest and s.seen_at > :alone ";

    private final JdbcClient jdbc;
    private final Limits limits;

    /// @param whole how long a session lasts at most
    /// @param alone how long it lasts unused
    public record Limits(Duration whole, Duration alone) {
        public static final Limits DEFAULT = new Limits(Duration.ofHours(20), Duration.ofHours(1));
    }

    public PostgresSessions(JdbcClient jdbc, Limits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    @Override
    public SessionId begin(AccountId account, String address, String device, Instant now) {
        return new SessionId(jdbc.sql("""
                        insert into web_session (account, started_at, seen_at, address, device)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(account.value(), Timestamp.from(now), Timestamp.from(now), address, device)
                .query(Long.class)
                .single());
    }

    @Override
    public boolean isLive(SessionId session, Instant now) {
        Optional<Instant> seen = at(now, """
                        select s.seen_at from web_session s join web_account a on a.id = s.account
                        where s.id = :session and a.closed_at is null and""" + COUNTS)
                .param("session", session.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
        if (seen.filter(at -> at.isBefore(now.minus(SEEN_EVERY))).isPresent())
            jdbc.sql("update web_session set seen_at = ? where id = ?")
                    .params(Timestamp.from(now), session.value())
                    .update();
        return seen.isPresent();
    }

    private JdbcClient.StatementSpec at(Instant now, String sql) {
        return jdbc.sql(sql)
                .param("oldest", Timestamp.from(now.minus(limits.whole())))
                .param("alone", Timestamp.from(now.minus(limits.alone())));
    }

    @Override
    public void end(SessionId session) {
        jdbc.sql("delete from web_session where id = ?").param(session.value()).update();
    }

    @Override
    public int endAll(AccountId account) {
        return jdbc.sql("delete from web_session where account = ?")
                .param(account.value())
                .update();
    }

    @Override
    public int endOthers(AccountId account, SessionId but) {
        return jdbc.sql("delete from web_session where account = ? and id <> ?")
                .params(account.value(), but.value())
                .update();
    }

    @Override
    public boolean endOne(AccountId account, SessionId session) {
        return jdbc.sql("delete from web_session where account = ? and id = ?")
                        .params(account.value(), session.value())
                        .update()
                == 1;
    }

    @Override
    public List<Session> of(AccountId account, Instant now) {
        return at(
                        now,
                        "select s.* from web_session s where s.account = :account and" + COUNTS
                                + "order by s.seen_at desc, s.id desc limit 100")
                .param("account", account.value())
                .query((row, number) -> new Session(
                        new SessionId(row.getLong("id")),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getString("address"),
                        row.getString("device")))
                .list();
    }

    @Override
    public Optional<UnitId> unitOf(SessionId session) {
        return jdbc.sql("""
                        select a.unit from web_session s join web_account a on a.id = s.account
                        where s.id = ? and a.unit is not null""")
                .param(session.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    /// Removes those that have not counted for long.
    public int clean(Instant now) {
        return jdbc.sql("delete from web_session where started_at <= ? or seen_at <= ?")
                .params(Timestamp.from(now.minus(limits.whole())), Timestamp.from(now.minus(limits.alone())))
                .update();
    }
}
