package vn.sotay.admin.storage.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.channels.ChannelStates;
import vn.sotay.conversation.ChannelName;

/// The state tables. A pause is asked for before each message, so it is remembered for a moment: another
/// node's stop is heard of that much later.
public final class PostgresChannelStates implements ChannelStates {
    private static final Logger log = LoggerFactory.getLogger(PostgresChannelStates.class);
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final int LONGEST_DETAIL = 300;

    private final JdbcClient jdbc;
    private final Map<ChannelName, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Optional<Pause> pause, Instant at) {
        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(MOMENT) < 0;
        }
    }

    public PostgresChannelStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Pause> pause(ChannelName channel, Instant now) {
        @Nullable Seen known = seen.get(channel);
        if (known == null || !known.isFresh(now)) known = look(channel, Optional.ofNullable(known), now);
        return known.pause()
                .filter(pause -> pause.until().filter(end -> !end.isAfter(now)).isEmpty());
    }

    /// With the database away what was last known holds: whoever sends needs the database anyway.
    private Seen look(ChannelName channel, Optional<Seen> before, Instant now) {
        try {
            Seen fresh = new Seen(find(channel), now);
            seen.put(channel, fresh);
            return fresh;
        } catch (DataAccessException away) {
            log.debug("the state of {} cannot be read", channel, away);
            return before.orElseGet(() -> new Seen(Optional.empty(), now));
        }
    }

    private Optional<Pause> find(ChannelName channel) {
        return jdbc.sql("""
                        select paused_since, paused_until, pause_code from channel_state
                        where channel = ? and pause_code is not null""")
                .param(channel.value())
                .query(PostgresChannelStates::pause)
                .optional();
    }

    @Override
    public void stop(ChannelName channel, Pause pause) {
        jdbc.sql("""
                        insert into channel_state as s (channel, paused_since, paused_until, pause_code)
                        values (?, ?, ?, ?)
                        on conflict (channel) do update set paused_since = excluded.paused_since,
                            paused_until = excluded.paused_until, pause_code = excluded.pause_code
                        where s.pause_code is null
                            or (s.paused_until is not null
                                and (excluded.paused_until is null or excluded.paused_until > s.paused_until))""")
                .param(channel.value())
                .param(utc(pause.since()))
                .param(pause.until().map(PostgresChannelStates::utc).orElse(null))
                .param(pause.code())
                .update();
        seen.remove(channel);
    }

    @Override
    public void resume(ChannelName channel) {
        jdbc.sql("""
                        update channel_state set paused_since = null, paused_until = null, pause_code = null
                        where channel = ? and pause_code is not null""").param(channel.value()).update();
        seen.remove(channel);
    }

    @Override
    public void trouble(ChannelName channel, Trouble trouble) {
        jdbc.sql("""
                        insert into channel_trouble as t (channel, minute, code, detail, last_at)
                        values (?, date_trunc('minute', ?), ?, ?, ?)
                        on conflict (channel, minute, code, detail) do update set times = t.times + 1,
                            last_at = greatest(t.last_at, excluded.last_at)""")
                .param(channel.value())
                .param(utc(trouble.at()))
                .param(trouble.code())
                .param(shortened(trouble.detail()))
                .param(utc(trouble.at()))
                .update();
    }

    private static String shortened(String detail) {
        String clean = detail.replace('\0', '\uFFFD');
        return clean.length() <= LONGEST_DETAIL ? clean : clean.substring(0, LONGEST_DETAIL);
    }

    @Override
    public List<Trouble> troubles(ChannelName channel, int atMost) {
        return jdbc.sql("""
                        select last_at, code, detail from channel_trouble where channel = ?
                        order by last_at desc limit ?""")
                .params(channel.value(), atMost)
                .query(PostgresChannelStates::trouble)
                .list();
    }

    @Override
    public void fact(ChannelName channel, String name, String value) {
        jdbc.sql("""
                        insert into channel_fact as f (channel, name, value, at) values (?, ?, ?, now())
                        on conflict (channel, name) do update set value = excluded.value, at = excluded.at
                        where f.value <> excluded.value""").params(channel.value(), name, value).update();
    }

    /// Removes what went wrong before; returns how much.
    public int forget(Instant before) {
        return jdbc.sql("delete from channel_trouble where last_at < ?")
                .param(utc(before))
                .update();
    }

    private static Pause pause(ResultSet row, int number) throws SQLException {
        return new Pause(
                at(row, "paused_since").orElseThrow(),
                at(row, "paused_until"),
                Objects.requireNonNull(row.getString("pause_code")));
    }

    private static Trouble trouble(ResultSet row, int number) throws SQLException {
        return new Trouble(at(row, "last_at").orElseThrow(), row.getString("code"), row.getString("detail"));
    }

    static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
