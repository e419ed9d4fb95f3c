package vn.sotay.admin.servers;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A database for one test class alone.
public final class FreshDatabase implements AfterAllCallback {
    private static final int CONNECTIONS = 12;

    private final SharedServers.Login login = SharedServers.newDatabase();
    private final HikariDataSource source = source(login);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final PlatformTransactionManager manager = new JdbcTransactionManager(source);
    private final TransactionTemplate transactions = new TransactionTemplate(manager);

    public SharedServers.Login login() {
        return login;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public PlatformTransactionManager manager() {
        return manager;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public void inTransaction(Runnable changes) {
        transactions.executeWithoutResult(started -> changes.run());
    }

    public void execute(String sql) {
        jdbc.sql(sql).update();
    }

    /// What the planner knows of the tables; only their owner may gather it.
    public void analyze() {
        JdbcClient.create(new DriverManagerDataSource(login.url(), login.owner(), login.password()))
                .sql("analyze")
                .update();
    }

    public long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    public List<String> column(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static HikariDataSource source(SharedServers.Login login) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(login.url());
        source.setUsername(login.user());
        source.setPassword(login.password());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        return source;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        source.close();
    }
}
