package vn.sotay.admin.storage.channels;

import static vn.sotay.admin.storage.channels.PostgresChannelStates.utc;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.admin.channels.TrafficStore;
import vn.sotay.conversation.ChannelName;

/// Calls and messages per minute, of all nodes.
public final class PostgresTraffic implements TrafficStore {
    private final JdbcClient jdbc;

    public PostgresTraffic(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Minute> minutes, Instant now) {
        jdbc.sql("""
                        insert into channel_traffic as t (channel, kind, minute, times)
                        select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::integer[])
                            as m (channel, kind, minute, times) order by 1, 2, 3
                        on conflict (channel, kind, minute) do update set times = t.times + excluded.times""")
                .param(texts(minutes, minute -> minute.channel().value()))
                .param(texts(minutes, minute -> minute.kind().name()))
                .param(texts(minutes, minute -> minute.minute().toString()))
                .param(minutes.stream().map(Minute::times).toArray(Integer[]::new))
                .update();
        minutes.stream()
                .filter(minute -> minute.kind() == Traffic.Kind.WORK)
                .map(Minute::channel)
                .distinct()
                .sorted(Comparator.comparing(ChannelName::value))
                .forEach(channel -> heard(channel, now));
    }

    private void heard(ChannelName channel, Instant now) {
        jdbc.sql("""
                        insert into channel_state as s (channel, heard_at) values (?, ?)
                        on conflict (channel) do update set heard_at = greatest(s.heard_at, excluded.heard_at)""").params(channel.value(), utc(now)).update();
    }

    private static String[] texts(List<Minute> minutes, Function<Minute, String> part) {
        return minutes.stream().map(part).toArray(String[]::new);
    }

    /// How often it happened in the minutes from the one of `from` to before the one of `until`.
    public int times(ChannelName channel, Traffic.Kind kind, Instant from, Instant until) {
        return jdbc.sql("""
                        select coalesce(sum(times), 0)::integer from channel_traffic
                        where channel = ? and kind = ? and minute >= date_trunc('minute', ?)
                            and minute < date_trunc('minute', ?)""")
                .params(channel.value(), kind.name())
                .params(utc(from), utc(until))
                .query(Integer.class)
                .single();
    }

    /// Removes the figures of minutes before; returns how many.
    public int forget(Instant before) {
        return jdbc.sql("delete from channel_traffic where minute < ?")
                .param(utc(before))
                .update();
    }
}
