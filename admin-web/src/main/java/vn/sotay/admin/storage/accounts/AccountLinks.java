package vn.sotay.admin.storage.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.security.secrets.LinkToken;

/// One-time links by which somebody sets password and second factor. An account has at most one: a new one
/// puts the one before out of force.
public final class AccountLinks {
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Digests digests;

    /// Whose link it is.
    public record Owner(AccountId account, String login, String name) {}

    public AccountLinks(JdbcClient jdbc, Digests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    /// @return what stands in the link; nobody can read it again later
    public String issue(AccountId account, Instant until) {
        String token = LinkToken.fresh();
        jdbc.sql("""
                        insert into account_link (digest, account, expires_at) values (?, ?, ?)
                        on conflict (account) do update
                            set digest = excluded.digest, expires_at = excluded.expires_at""")
                .params(digests.of(token), account.value(), Timestamp.from(until))
                .update();
        return token;
    }

    /// Empty when the link was used, has run out or never was, or the account is closed.
    public Optional<Owner> ownerOf(String token, Instant now) {
        return jdbc.sql("""
                        select a.id, a.login, a.name from account_link l join web_account a on a.id = l.account
                        where l.digest = ? and l.expires_at > ? and a.closed_at is null""")
                .params(digests.of(token), Timestamp.from(now))
                .query((row, number) ->
                        new Owner(new AccountId(row.getLong("id")), row.getString("login"), row.getString("name")))
                .optional();
    }

    /// Whether this call used it up; of two at once only one does.
    public boolean use(String token, Instant now) {
        return jdbc.sql("delete from account_link where digest = ? and expires_at > ?")
                        .params(digests.of(token), Timestamp.from(now))
                        .update()
                == 1;
    }

    public void withdraw(AccountId account) {
        jdbc.sql("delete from account_link where account = ?")
                .param(account.value())
                .update();
    }

    public int clean(Instant now) {
        return jdbc.sql("delete from account_link where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }
}
