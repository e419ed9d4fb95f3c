package vn.sotay.admin.storage.channels;

import static vn.sotay.admin.storage.channels.PostgresChannelStates.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ChoiceId;

/// The polls that were sent.
public final class PostgresSentPolls implements SentPolls {
    private final JdbcClient jdbc;

    public PostgresSentPolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String pollId, Sent sent, Instant now) {
        jdbc.sql("""
                        insert into telegram_poll (poll, channel, bot, account, message_id, options, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (poll) do nothing""")
                .param(pollId)
                .params(sent.to().channel().value(), sent.to().bot(), sent.to().id())
                .param(sent.messageId())
                .param(sent.options().stream().map(ChoiceId::value).toArray(String[]::new))
                .param(utc(now))
                .update();
    }

    @Override
    public Optional<Sent> find(String pollId) {
        return jdbc.sql("select channel, bot, account, message_id, options from telegram_poll where poll = ?")
                .param(pollId)
                .query(PostgresSentPolls::sent)
                .optional();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        ChannelAccount to = new ChannelAccount(
                new ChannelName(row.getString("channel")), row.getString("bot"), row.getString("account"));
        String[] options = (String[]) row.getArray("options").getArray();
        return new Sent(
                to,
                row.getString("message_id"),
                Stream.of(options).map(ChoiceId::new).toList());
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("delete from telegram_poll where sent_at < ?")
                .param(utc(before))
                .update();
    }
}
