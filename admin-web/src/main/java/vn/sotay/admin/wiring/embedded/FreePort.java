package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/// A port of 127.0.0.1 that nobody listens on. It may be taken a moment later, so whoever uses it tries
/// again on failure.
final class FreePort {

    static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private static final int TRIED = 200;

    private FreePort() {}

    /// Stays below 32768, where Linux begins to hand out ports to outgoing connections.
    static int from(int first) {
        return IntStream.range(first, first + TRIED)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "Mọi cổng từ %d đến %d trên máy này đều bận: hãy dừng bớt ứng dụng khác rồi chạy lại."
                                .formatted(first, first + TRIED - 1)));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, LOOPBACK)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
