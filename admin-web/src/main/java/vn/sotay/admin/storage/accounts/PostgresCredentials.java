package vn.sotay.admin.storage.accounts;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.Credentials;

/// Names and password hashes.
public final class PostgresCredentials implements Credentials {
    private final JdbcClient jdbc;

    public PostgresCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> find(String login) {
        return jdbc.sql("""
                        select id, password_hash from web_account
                        where login = ? and password_hash is not null and closed_at is null""")
                .param(login)
                .query((row, number) -> new Kept(new AccountId(row.getLong("id")), row.getString("password_hash")))
                .optional();
    }
}
