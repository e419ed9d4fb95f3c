package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The settings of the PostgreSQL that comes along, written anew at every start: durable, for two cores,
/// reachable from this machine only and with a password only. The log keeps no row values and no
/// statements: they hold personal data.
final class PostgresSettings {

    private static final String SERVER = """
            # Sổ Tay writes this file at every start; put changes into local.conf beside it.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = 'scram-sha-256'

            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_compression = on

            shared_buffers = 128MB
            effective_cache_size = 1GB
            maintenance_work_mem = 64MB
            max_parallel_workers_per_gather = 1
            random_page_cost = 1.1
            jit = off
            autovacuum_naptime = 10s

            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgres-%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 5MB
            log_line_prefix = '%m [%p] '
            log_error_verbosity = terse
            log_min_error_statement = panic

            timezone = 'UTC'
            log_timezone = 'UTC'
            datestyle = 'iso, ymd'
            lc_messages = 'C'
            default_text_search_config = 'pg_catalog.simple'
            include_if_exists = 'local.conf'
            """;

    private static final String ACCESS = """
            # Sổ Tay writes this file at every start.
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresSettings() {}

    static void writeTo(Path data, int port) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), SERVER + "port = %d\n".formatted(port));
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
    }
}
