package vn.sotay.admin.storage.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.channels.webchat.Bubble;
import vn.sotay.channels.webchat.WebChatMessage;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.ChannelAccount;

/// The transcripts as rows. Appending locks the account until the commit, so ids become readable in their
/// order.
public final class PostgresWebChatMessages implements WebChatMessages {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = "select id, key, author, at, bubble, chosen from webchat_message ";
    private static final int FORGET_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public PostgresWebChatMessages(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public long append(ChannelAccount account, Draft draft, Instant now) {
        return Objects.requireNonNull(transactions.execute(started -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                    .param(account.id())
                    .query(row -> {});
            return existing(account, draft.key()).orElseGet(() -> insert(account, draft, now));
        }));
    }

    private Optional<Long> existing(ChannelAccount account, String key) {
        return jdbc.sql("select id from webchat_message where account = ? and key = ?")
                .param(account.id())
                .param(key)
                .query(Long.class)
                .optional();
    }

    private long insert(ChannelAccount account, Draft draft, Instant now) {
        return jdbc.sql("""
                        insert into webchat_message (account, key, author, at, bubble)
                        values (?, ?, ?, ?, ?) returning id""")
                .param(account.id())
                .param(draft.key())
                .param(draft.author().name())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(JSON.writeValueAsString(draft.bubble()))
                .query(Long.class)
                .single();
    }

    @Override
    public void choose(ChannelAccount account, long message, String choice) {
        jdbc.sql("""
                        update webchat_message set chosen = array_append(chosen, ?)
                        where account = ? and id = ? and not ? = any (chosen)""")
                .param(choice)
                .param(account.id())
                .param(message)
                .param(choice)
                .update();
    }

    @Override
    public Optional<WebChatMessage> find(ChannelAccount account, long message) {
        return jdbc.sql(COLUMNS + "where account = ? and id = ?")
                .param(account.id())
                .param(message)
                .query(PostgresWebChatMessages::message)
                .optional();
    }

    @Override
    public List<WebChatMessage> after(ChannelAccount account, long message, int atMost) {
        return jdbc.sql(COLUMNS + "where account = ? and id > ? order by id limit ?")
                .param(account.id())
                .param(message)
                .param(atMost)
                .query(PostgresWebChatMessages::message)
                .list();
    }

    @Override
    public List<WebChatMessage> before(ChannelAccount account, long message, int atMost) {
        return jdbc.sql(COLUMNS + "where account = ? and id < ? order by id desc limit ?")
                .param(account.id())
                .param(message)
                .param(atMost)
                .query(PostgresWebChatMessages::message)
                .list()
                .reversed();
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("""
                        delete from webchat_message where id in (
                            select id from webchat_message where at < ? limit ?)""")
                .param(before.atOffset(ZoneOffset.UTC))
                .param(FORGET_AT_ONCE)
                .update();
    }

    private static WebChatMessage message(ResultSet row, int number) throws SQLException {
        return new WebChatMessage(
                row.getLong("id"),
                WebChatMessage.Author.valueOf(row.getString("author")),
                row.getString("key"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                JSON.readValue(row.getString("bubble"), Bubble.class),
                Set.of((String[]) row.getArray("chosen").getArray()));
    }
}
