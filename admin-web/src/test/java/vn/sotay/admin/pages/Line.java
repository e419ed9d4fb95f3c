package vn.sotay.admin.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to the application that can be cut: whatever is open breaks off, whatever comes is turned away.
final class Line implements AutoCloseable {
    private final ServerSocket door;
    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Line(ServerSocket door, int to) {
        this.door = door;
        this.to = to;
    }

    static Line to(int port) {
        try {
            Line line = new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        cut = true;
        ends.forEach(Line::closed);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (true) joined(door.accept());
        } catch (IOException closed) {
            ends.forEach(Line::closed);
        }
    }

    private void joined(Socket near) throws IOException {
        Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
        ends.add(near);
        ends.add(far);
        if (cut) {
            closed(near);
            closed(far);
        } else {
            Thread.ofVirtual().start(() -> pass(near, far));
            Thread.ofVirtual().start(() -> pass(far, near));
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            ends.remove(to);
        } finally {
            ends.remove(from);
        }
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
