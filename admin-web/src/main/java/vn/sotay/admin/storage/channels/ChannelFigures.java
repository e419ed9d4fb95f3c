package vn.sotay.admin.storage.channels;

import static vn.sotay.admin.storage.channels.PostgresChannelStates.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelName;

/// What the channel's page shows of the tables.
public final class ChannelFigures {
    private final JdbcClient jdbc;

    public ChannelFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What went wrong, and how often within that minute.
    public record Repeated(Instant at, String code, String detail, int times) {}

    /// What the platform showed.
    public record Fact(String name, String value) {}

    /// When the webhook last brought work.
    public Optional<Instant> heardAt(ChannelName channel) {
        return jdbc.sql("select heard_at from channel_state where channel = ?")
                .param(channel.value())
                .query((row, number) -> at(row, "heard_at"))
                .optional()
                .flatMap(heard -> heard);
    }

    /// Messages that have not gone yet.
    public int waiting(ChannelName channel) {
        return jdbc.sql("select count(*) from outbox where state in ('waiting', 'sending') and channel = ?")
                .param(channel.value())
                .query(Integer.class)
                .single();
    }

    /// The latest first.
    public List<Repeated> troubles(ChannelName channel, int atMost) {
        return jdbc.sql("""
                        select last_at, code, detail, times from channel_trouble where channel = ?
                        order by last_at desc limit ?""")
                .params(channel.value(), atMost)
                .query(ChannelFigures::repeated)
                .list();
    }

    private static Repeated repeated(ResultSet row, int number) throws SQLException {
        return new Repeated(
                at(row, "last_at").orElseThrow(), row.getString("code"), row.getString("detail"), row.getInt("times"));
    }

    public List<Fact> facts(ChannelName channel) {
        return jdbc.sql("select name, value from channel_fact where channel = ? order by name")
                .param(channel.value())
                .query((row, number) -> new Fact(row.getString("name"), row.getString("value")))
                .list();
    }

    /// Channels that stand still until a person acts.
    public boolean anyNeedsAPerson() {
        return jdbc.sql(
                        "select exists (select from channel_state where pause_code is not null and paused_until is null)")
                .query(Boolean.class)
                .single();
    }
}
