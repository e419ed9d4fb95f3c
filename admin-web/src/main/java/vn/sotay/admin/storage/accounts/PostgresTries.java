package vn.sotay.admin.storage.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.security.Tries;

/// Tries to sign in, one row per key. In the database, so that they count on every node and while Redis is
/// away.
public final class PostgresTries implements Tries {
    private final JdbcClient jdbc;

    public PostgresTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Count another(String key, Instant from, Instant now) {
        return jdbc.sql("""
                        insert into sign_in_try as kept (key, tries, since) values (:key, 1, :now)
                        on conflict (key) do update set
                            tries = case when kept.since <= :from then 1 else least(kept.tries, 1000000) + 1 end,
                            since = case when kept.since <= :from then :now else kept.since end
                        returning tries, since""")
                .param("key", key)
                .param("from", Timestamp.from(from))
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        new Count(row.getInt("tries"), row.getTimestamp("since").toInstant()))
                .single();
    }

    @Override
    public void takeBack(String key) {
        jdbc.sql("update sign_in_try set tries = tries - 1 where key = ? and tries > 0")
                .param(key)
                .update();
    }

    @Override
    public void forget(String key) {
        jdbc.sql("delete from sign_in_try where key = ?").param(key).update();
    }

    /// Removes what began before.
    public int clean(Instant before) {
        return jdbc.sql("delete from sign_in_try where since < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
