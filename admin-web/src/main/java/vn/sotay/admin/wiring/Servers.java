package vn.sotay.admin.wiring;

import java.util.Optional;
import vn.sotay.admin.wiring.embedded.CacheServer;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.admin.wiring.embedded.PostgresServer;

/// The servers in use: those of the settings, or our own where none is set. Our own end with this.
final class Servers implements AutoCloseable {
    private final Optional<PostgresServer> postgres;
    private final Optional<CacheServer> cache;
    private final DatabaseAddress database;
    private final String redisUrl;

    private Servers(Optional<PostgresServer> postgres, Optional<CacheServer> cache, SotayProperties properties) {
        this.postgres = postgres;
        this.cache = cache;
        this.database = postgres.map(DatabaseAddress::of).orElseGet(() -> DatabaseAddress.of(properties.database()));
        this.redisUrl = cache.map(CacheServer::url)
                .orElseGet(() -> properties.redis().url().orElseThrow());
    }

    static Servers of(SotayProperties properties, DataFolder folder) {
        Optional<PostgresServer> postgres =
                properties.database().url().isPresent() ? Optional.empty() : Optional.of(PostgresServer.start(folder));
        Optional<CacheServer> cache =
                properties.redis().url().isPresent() ? Optional.empty() : Optional.of(CacheServer.start(folder));
        return new Servers(postgres, cache, properties);
    }

    boolean isEmbedded() {
        return postgres.isPresent();
    }

    DatabaseAddress database() {
        return database;
    }

    String redisUrl() {
        return redisUrl;
    }

    @Override
    public void close() {
        cache.ifPresent(CacheServer::close);
        postgres.ifPresent(PostgresServer::close);
    }
}
