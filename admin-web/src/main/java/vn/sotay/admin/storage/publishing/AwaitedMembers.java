package vn.sotay.admin.storage.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.SignsOfLife;

/// Whoever waits for a member to come hears it here: what waits for them is sent at the next round.
public final class AwaitedMembers implements SignsOfLife {
    private final JdbcClient jdbc;

    public AwaitedMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void heard(Collection<ChannelAccount> accounts, Instant now) {
        jdbc.sql("""
                        update publication_receiver r set state = 'QUEUED', tried = '{}', refused = null, why = null
                        from unnest(?::text[], ?::text[], ?::text[]) as h (channel, bot, id)
                        join channel_account a on (a.channel, a.bot, a.id) = (h.channel, h.bot, h.id)
                        where r.member = a.member and r.state in ('WAITING', 'UNREACHED')
                            and (r.state = 'WAITING' or r.why in ('NOT_LINKED', 'SILENT', 'BLOCKED', 'GONE'))
                            and exists (select from publication p where p.id = r.publication
                                and p.state in ('SENDING', 'PAUSED', 'DONE') and p.wait_until > ?)""")
                .param(accounts.stream().map(one -> one.channel().value()).toArray(String[]::new))
                .param(accounts.stream().map(ChannelAccount::bot).toArray(String[]::new))
                .param(accounts.stream().map(ChannelAccount::id).toArray(String[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void arrived(ChannelAccount to, List<String> messageIds, Instant at) {
        jdbc.sql("""
                        update publication_receiver r set state = 'DELIVERED', state_at = ? from outbox o
                        where o.channel = ? and o.bot = ? and o.account = ? and o.message_id = any(?)
                            and r.id = o.receiver and r.state in ('SENDING', 'SENT', 'UNKNOWN')""")
                .params(at.atOffset(ZoneOffset.UTC), to.channel().value(), to.bot(), to.id())
                .param(messageIds.toArray(String[]::new))
                .update();
    }
}
