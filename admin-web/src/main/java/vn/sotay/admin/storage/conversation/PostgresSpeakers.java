package vn.sotay.admin.storage.conversation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.organisation.UnitId;

/// Who is behind an account: the link, the member, and the units around them, in one query for many
/// accounts.
public final class PostgresSpeakers implements Speakers {
    private final JdbcClient jdbc;

    public PostgresSpeakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ChannelAccount, Speaker> who(Collection<ChannelAccount> accounts) {
        Map<ChannelAccount, Speaker> speakers = new HashMap<>();
        accounts.forEach(account -> speakers.put(account, new Speaker.Stranger(account)));
        AccountColumns columns = AccountColumns.of(accounts);
        jdbc.sql("""
                        with recursive linked as (
                            select a.channel, a.bot, a.id as account, m.id, m.full_name, m.official_on, m.post, m.unit
                            from channel_account a
                            join unnest(?::text[], ?::text[], ?::text[]) as asked (channel, bot, id)
                                using (channel, bot, id)
                            join member m on m.id = a.member),
                        upwards as (
                            select u.id as own, u.id, u.parent from unit u where u.id in (select unit from linked)
                            union all
                            select below.own, u.id, u.parent from unit u join upwards below on u.id = below.parent)
                        select linked.*, array(select id from upwards where own = unit) as within from linked""")
                .param(columns.channels())
                .param(columns.bots())
                .param(columns.ids())
                .query(row -> {
                    ChannelAccount account = AccountColumns.account(row);
                    speakers.put(
                            account, new Speaker.KnownMember(account, PostgresMembers.member(row, 0), within(row)));
                });
        return speakers;
    }

    private static List<UnitId> within(ResultSet row) throws SQLException {
        Array units = row.getArray("within");
        return Arrays.stream((String[]) units.getArray()).map(UnitId::new).toList();
    }
}
