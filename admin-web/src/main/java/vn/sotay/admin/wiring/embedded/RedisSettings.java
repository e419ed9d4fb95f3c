package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// One Redis to be: its folder, its port and its password, which is new at every start and never written to
/// disk.
record RedisSettings(Path folder, int port, Secret password) {

    /// What it holds may be lost without harm, so a full disk must not stop it and the oldest entries give
    /// way.
    private static final String LIMITS = """
            bind 127.0.0.1
            daemonize yes
            loglevel warning
            maxmemory 64mb
            maxmemory-policy allkeys-lru
            appendonly no
            save 300 1
            stop-writes-on-bgsave-error no
            """;
    private static final String GREETING = "+OK\r\n+PONG\r\n";
    private static final int TIMEOUT = (int) Duration.ofSeconds(2).toMillis();

    String url() {
        return "redis://:%s@127.0.0.1:%d".formatted(password.value(), port);
    }

    String text() {
        return LIMITS
                + "port %d\nrequirepass %s\n".formatted(port, password.value())
                + "dir %s\n".formatted(quoted(folder))
                + "pidfile %s\n".formatted(quoted(folder.resolve("redis.pid")))
                + "logfile %s\n".formatted(quoted(folder.resolve("redis.log")));
    }

    /// True when a server on the port takes the password and is ready.
    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(FreePort.LOOPBACK, port), TIMEOUT);
            socket.setSoTimeout(TIMEOUT);
            OutputStream out = socket.getOutputStream();
            out.write("AUTH %s\r\nPING\r\n".formatted(password.value()).getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(GREETING.length()), StandardCharsets.US_ASCII).equals(GREETING);
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String quoted(Path path) {
        return "\"" + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
