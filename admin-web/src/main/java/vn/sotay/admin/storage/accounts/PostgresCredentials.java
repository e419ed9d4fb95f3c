package vn.sotay.admin.storage.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.Credentials;
import vn.sotay.organisation.UnitId;

/// Names, password hashes and second factors.
public final class PostgresCredentials implements Credentials {
    private static final String KEPT = """
            select id, login, unit, password_hash, totp_secret is not null as has_factor, demo from web_account
            where password_hash is not null and closed_at is null and""";

    private final JdbcClient jdbc;

    public PostgresCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> find(String login) {
        return jdbc.sql(KEPT + " login = ?")
                .param(login)
                .query(PostgresCredentials::kept)
                .optional();
    }

    @Override
    public Optional<Kept> find(AccountId account) {
        return jdbc.sql(KEPT + " id = ?")
                .param(account.value())
                .query(PostgresCredentials::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new AccountId(row.getLong("id")),
                row.getString("login"),
                Optional.ofNullable(row.getString("unit")).map(UnitId::new),
                row.getString("password_hash"),
                row.getBoolean("has_factor"),
                row.getBoolean("demo"));
    }

    @Override
    public Optional<AccountId> atSharedSignIn(String externalName) {
        return jdbc.sql("select id from web_account where external_name = ? and closed_at is null")
                .param(externalName)
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    @Override
    public Optional<Factor> factorOf(AccountId account) {
        return jdbc.sql("""
                        select totp_secret, totp_step from web_account
                        where id = ? and totp_secret is not null and closed_at is null""")
                .param(account.value())
                .query((row, number) -> new Factor(row.getString("totp_secret"), row.getLong("totp_step")))
                .optional();
    }

    @Override
    public boolean acceptStep(AccountId account, long step) {
        return jdbc.sql("update web_account set totp_step = :step where id = :account and totp_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    @Override
    public boolean useRecoveryCode(AccountId account, byte[] digest, Instant now) {
        return jdbc.sql("update recovery_code set used_at = ? where account = ? and digest = ? and used_at is null")
                        .params(Timestamp.from(now), account.value(), digest)
                        .update()
                == 1;
    }

    @Override
    public void keepPassword(AccountId account, String passwordHash, Instant now) {
        jdbc.sql("update web_account set password_hash = ?, password_at = ? where id = ?")
                .params(passwordHash, Timestamp.from(now), account.value())
                .update();
    }

    @Override
    public void keepFactor(AccountId account, Factor factor, Collection<byte[]> recoveryCodes, Instant now) {
        jdbc.sql("update web_account set totp_secret = ?, totp_step = ?, totp_at = ? where id = ?")
                .params(factor.sealed(), factor.step(), Timestamp.from(now), account.value())
                .update();
        keepRecoveryCodes(account, recoveryCodes);
    }

    @Override
    public void keepRecoveryCodes(AccountId account, Collection<byte[]> recoveryCodes) {
        jdbc.sql("delete from recovery_code where account = ?")
                .param(account.value())
                .update();
        jdbc.sql("insert into recovery_code (account, digest) select ?, unnest(?)")
                .params(account.value(), recoveryCodes.toArray(byte[][]::new))
                .update();
    }

    @Override
    public Optional<UnitId> signedIn(AccountId account, Instant now) {
        return jdbc.sql("update web_account set last_sign_in_at = ? where id = ? returning unit")
                .params(Timestamp.from(now), account.value())
                .query((row, number) -> Optional.ofNullable(row.getString("unit")))
                .optional()
                .map(Objects::requireNonNull)
                .flatMap(unit -> unit.map(UnitId::new));
    }
}
