package vn.sotay.admin.storage.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.enrolment.preference.LinkedAccount;
import vn.sotay.enrolment.preference.LinkedAccounts;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.organisation.MemberId;

/// A column of the linked accounts.
public final class PostgresPreferredChannels implements PreferredChannels {
    private final JdbcClient jdbc;

    public PostgresPreferredChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LinkedAccounts of(MemberId member) {
        return new LinkedAccounts(jdbc.sql("""
                        select a.number, a.channel, a.bot, a.id, a.preferred,
                            c.heard_at, c.unreachable_since, c.unreachable_why
                        from channel_account a left join contact c
                            on c.channel = a.channel and c.bot = a.bot and c.account = a.id
                        where a.member = ? order by a.number""")
                .param(member.value())
                .query(PostgresPreferredChannels::linked)
                .list());
    }

    private static LinkedAccount linked(ResultSet row, int number) throws SQLException {
        Optional<Instant> lost = instant(row, "unreachable_since");
        String why = row.getString("unreachable_why");
        Contact contact = new Contact(
                instant(row, "heard_at"), lost.map(since -> new Contact.Unreachable(since, Contact.End.valueOf(why))));
        ChannelAccount account = new ChannelAccount(
                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("id"));
        return new LinkedAccount(row.getLong("number"), account, row.getBoolean("preferred"), contact);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    @Override
    public boolean prefer(MemberId member, long number) {
        boolean isTheirs = jdbc.sql("select exists (select from channel_account where member = ? and number = ?)")
                .params(member.value(), number)
                .query(Boolean.class)
                .single();
        if (!isTheirs) return false;
        jdbc.sql("update channel_account set preferred = false where member = ? and preferred and number <> ?")
                .params(member.value(), number)
                .update();
        return jdbc.sql("update channel_account set preferred = true where member = ? and number = ?")
                        .params(member.value(), number)
                        .update()
                == 1;
    }
}
