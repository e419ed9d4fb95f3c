package vn.sotay.admin.storage.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.Contacts;

/// The contact table.
public final class PostgresContacts implements Contacts {
    private final JdbcClient jdbc;

    public PostgresContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void heard(Map<ChannelAccount, Instant> at) {
        List<ChannelAccount> accounts = List.copyOf(at.keySet());
        AccountColumns columns = AccountColumns.of(accounts);
        jdbc.sql("""
                        insert into contact as c (channel, bot, account, heard_at)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[])
                            as h (channel, bot, account, heard_at) order by 1, 2, 3
                        on conflict (channel, bot, account) do update set
                            heard_at = greatest(c.heard_at, excluded.heard_at),
                            unreachable_since = case when c.unreachable_since > excluded.heard_at
                                then c.unreachable_since end,
                            unreachable_why = case when c.unreachable_since > excluded.heard_at
                                then c.unreachable_why end""")
                .param(columns.channels())
                .param(columns.bots())
                .param(columns.ids())
                .param(texts(accounts, account -> String.valueOf(at.get(account))))
                .update();
    }

    @Override
    public void lost(Map<ChannelAccount, Contact.Unreachable> which) {
        List<ChannelAccount> accounts = List.copyOf(which.keySet());
        AccountColumns columns = AccountColumns.of(accounts);
        jdbc.sql("""
                        insert into contact as c (channel, bot, account, unreachable_since, unreachable_why)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                            as l (channel, bot, account, since, why) order by 1, 2, 3
                        on conflict (channel, bot, account) do update set
                            unreachable_since = excluded.unreachable_since, unreachable_why = excluded.unreachable_why
                        where c.heard_at is null or c.heard_at <= excluded.unreachable_since""")
                .param(columns.channels())
                .param(columns.bots())
                .param(columns.ids())
                .param(texts(
                        accounts, account -> unreachable(which, account).since().toString()))
                .param(texts(
                        accounts, account -> unreachable(which, account).why().name()))
                .update();
    }

    private static Contact.Unreachable unreachable(
            Map<ChannelAccount, Contact.Unreachable> which, ChannelAccount account) {
        return Optional.ofNullable(which.get(account)).orElseThrow();
    }

    private static String[] texts(List<ChannelAccount> accounts, Function<ChannelAccount, String> part) {
        return accounts.stream().map(part).toArray(String[]::new);
    }

    @Override
    public Map<ChannelAccount, Contact> find(Collection<ChannelAccount> accounts) {
        Map<ChannelAccount, Contact> contacts = new HashMap<>();
        accounts.forEach(account -> contacts.put(account, Contact.NEVER));
        AccountColumns columns = AccountColumns.of(accounts);
        jdbc.sql("""
                        select channel, bot, account, heard_at, unreachable_since, unreachable_why from contact
                        join unnest(?::text[], ?::text[], ?::text[]) as asked (channel, bot, account)
                            using (channel, bot, account)""")
                .param(columns.channels())
                .param(columns.bots())
                .param(columns.ids())
                .query(row -> {
                    contacts.put(AccountColumns.account(row), contact(row));
                });
        return contacts;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        Optional<Instant> since = instant(row, "unreachable_since");
        String why = row.getString("unreachable_why");
        return new Contact(
                instant(row, "heard_at"), since.map(at -> new Contact.Unreachable(at, Contact.End.valueOf(why))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
