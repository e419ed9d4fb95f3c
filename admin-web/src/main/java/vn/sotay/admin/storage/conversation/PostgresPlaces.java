package vn.sotay.admin.storage.conversation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Place;
import vn.sotay.conversation.Places;

/// Where each account stands.
public final class PostgresPlaces implements Places {
    private final JdbcClient jdbc;
    private final PlaceJson json;

    public PostgresPlaces(JdbcClient jdbc, PlaceJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Map<ChannelAccount, Place> find(Collection<ChannelAccount> accounts, Instant since) {
        Map<ChannelAccount, Place> places = new HashMap<>();
        accounts.forEach(account -> places.put(account, Place.START));
        AccountColumns columns = AccountColumns.of(accounts);
        jdbc.sql("""
                        select channel, bot, account, content from place
                        join unnest(?::text[], ?::text[], ?::text[]) as asked (channel, bot, account)
                            using (channel, bot, account)
                        where kept_at >= ?""")
                .param(columns.channels())
                .param(columns.bots())
                .param(columns.ids())
                .param(utc(since))
                .query(row -> {
                    places.put(AccountColumns.account(row), json.read(row.getString("content")));
                });
        return places;
    }

    @Override
    public void keep(Map<ChannelAccount, Place> places, Instant now) {
        if (places.isEmpty()) return;
        List<ChannelAccount> accounts = List.copyOf(places.keySet());
        AccountColumns columns = AccountColumns.of(accounts);
        String[] contents = accounts.stream()
                .map(account -> json.write(places.getOrDefault(account, Place.START)))
                .toArray(String[]::new);
        jdbc.sql("""
                        insert into place (channel, bot, account, content, kept_at)
                        select *, ? from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                        on conflict (channel, bot, account)
                            do update set content = excluded.content, kept_at = excluded.kept_at""")
                .param(utc(now))
                .param(columns.channels())
                .param(columns.bots())
                .param(columns.ids())
                .param(contents)
                .update();
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("delete from place where kept_at < ?")
                .param(utc(before))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
