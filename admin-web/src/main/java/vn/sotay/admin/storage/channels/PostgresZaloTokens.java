package vn.sotay.admin.storage.channels;

import static vn.sotay.admin.storage.channels.PostgresChannelStates.at;
import static vn.sotay.admin.storage.channels.PostgresChannelStates.utc;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.security.secrets.SecretBox;
import vn.sotay.channels.zalo.ZaloTokens;

/// The token pair in the database, sealed. A pair that was sealed with another key is none: a person must
/// consent again.
///
/// `alone` holds a lock of the database for the time of its work, and each change inside it is committed by a
/// transaction of its own, so that a crash leaves what was written.
public final class PostgresZaloTokens implements ZaloTokens {
    private static final String BELONGS_TO = "zalo_token";
    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final TransactionTemplate locking;
    private final TransactionTemplate changing;

    public PostgresZaloTokens(JdbcClient jdbc, PlatformTransactionManager manager, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
        this.locking = new TransactionTemplate(manager);
        this.changing = new TransactionTemplate(manager);
        this.changing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Optional<Kept> find() {
        return jdbc.sql("select sealed, access_expires, kept_at, spending_since from zalo_token")
                .query(this::kept)
                .optional()
                .flatMap(kept -> kept);
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        return locked(work);
    }

    @SuppressWarnings("NullAway") // what the work gives, null or not, is what comes back
    private <T> T locked(Supplier<T> work) {
        return locking.execute(started -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('zalo_token'))").query(row -> {});
            return work.get();
        });
    }

    @Override
    public void spending(Instant at) {
        change("update zalo_token set spending_since = ?", utc(at));
    }

    @Override
    public void keep(Pair pair, Instant at) {
        String both = String.join(BETWEEN, pair.oa(), pair.accessToken(), pair.refreshToken());
        change("""
                insert into zalo_token (sealed, access_expires, kept_at) values (?, ?, ?)
                on conflict (only_one) do update set sealed = excluded.sealed,
                    access_expires = excluded.access_expires, kept_at = excluded.kept_at, spending_since = null""", box.seal(both.getBytes(StandardCharsets.UTF_8), BELONGS_TO), utc(pair.accessExpires()), utc(at));
    }

    @Override
    public void notSpent() {
        change("update zalo_token set spending_since = null");
    }

    @Override
    public void forget() {
        change("delete from zalo_token");
    }

    private void change(String sql, Object... values) {
        changing.executeWithoutResult(
                started -> jdbc.sql(sql).params(List.of(values)).update());
    }

    private Optional<Kept> kept(ResultSet row, int number) throws SQLException {
        Instant expires = at(row, "access_expires").orElseThrow();
        Instant keptAt = at(row, "kept_at").orElseThrow();
        Optional<Instant> spending = at(row, "spending_since");
        return box.open(row.getString("sealed"), BELONGS_TO)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Kept(new Pair(parts[0], parts[1], parts[2], expires), keptAt, spending));
    }
}
