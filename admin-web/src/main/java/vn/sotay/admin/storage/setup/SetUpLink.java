package vn.sotay.admin.storage.setup;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.security.secrets.LinkToken;

/// The one link that makes an administrator from the log. The last one that was printed counts, once, for a
/// day, and only while there is no administrator, or while the installation was told to print one anyway
/// because nobody can sign in any more.
public final class SetUpLink {
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Digests digests;
    private final boolean anyway;

    public SetUpLink(JdbcClient jdbc, Digests digests, boolean anyway) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.anyway = anyway;
    }

    /// Accounts of the demo do not count: outside of it they are closed.
    public boolean isWanted() {
        return anyway
                || jdbc.sql("select not exists (select 1 from web_account where role = 'ADMINISTRATOR' and not demo)")
                        .query(Boolean.class)
                        .single();
    }

    public String issue(Instant now) {
        String token = LinkToken.fresh();
        jdbc.sql("""
                        insert into setup_link (digest, expires_at) values (?, ?)
                        on conflict (one) do update
                            set digest = excluded.digest, expires_at = excluded.expires_at""")
                .params(digests.of(token), Timestamp.from(now.plus(GOOD_FOR)))
                .update();
        return token;
    }

    public boolean isGood(String token, Instant now) {
        return isWanted()
                && jdbc.sql("select exists (select 1 from setup_link where digest = ? and expires_at > ?)")
                        .params(digests.of(token), Timestamp.from(now))
                        .query(Boolean.class)
                        .single();
    }

    /// Whether this call used it up; of two at once only one does.
    public boolean use(String token, Instant now) {
        int used = jdbc.sql("delete from setup_link where digest = ? and expires_at > ?")
                .params(digests.of(token), Timestamp.from(now))
                .update();
        return used == 1 && isWanted();
    }
}
