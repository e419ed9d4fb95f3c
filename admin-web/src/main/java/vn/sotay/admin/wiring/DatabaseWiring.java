package vn.sotay.admin.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.wiring.embedded.DataFolder;

/// The data folder, the servers and the connections to them.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
    private static final Logger log = LoggerFactory.getLogger(DatabaseWiring.class);
    private static final int CONNECTIONS = 24;

    @Bean
    DataFolder dataFolder(SotayProperties properties) {
        return DataFolder.open(properties.dataDir());
    }

    @Bean
    Servers servers(SotayProperties properties, DataFolder folder) {
        Servers servers = Servers.of(properties, folder);
        if (servers.isEmbedded())
            log.info(
                    "Đang dùng máy chủ cơ sở dữ liệu đi kèm, dữ liệu ở {}. Khi dùng chính thức nên cài PostgreSQL và Redis"
                            + " bằng gói của hệ điều hành rồi đặt sotay.database.url và sotay.redis.url.",
                    properties.dataDir().toAbsolutePath());
        return servers;
    }

    @Bean
    HikariDataSource dataSource(Servers servers, SotayProperties properties) {
        DatabaseAddress address = servers.database();
        address.check();
        HikariConfig config = new HikariConfig();
        config.setPoolName("sotay");
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql(endTransactionsOfSleepers(properties.node().lease()));
        config.addDataSourceProperty("ApplicationName", "sotay");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /// The owner makes the tables, and tells what the application's user may do with them.
    @Bean
    FlywayConfigurationCustomizer owner(Servers servers, HikariDataSource dataSource) {
        DatabaseAddress address = servers.database();
        return flyway -> {
            flyway.placeholders(Map.of("application", userOf(dataSource)));
            address.owner().ifPresent(owner -> flyway.dataSource(address.url(), owner.user(), owner.password()));
        };
    }

    private static String userOf(DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("select current_user")
                .query(String.class)
                .single();
    }

    /// A node that stands still in the middle of a transaction would keep its lanes locked: the database
    /// ends it when the lease has run out anyway.
    private static String endTransactionsOfSleepers(Duration lease) {
        return "set idle_in_transaction_session_timeout = " + lease.toMillis();
    }
}
