package vn.sotay.admin.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// A line to a Redis that can be cut and mended: while it is cut, nobody answers at the address.
final class CutLine implements AutoCloseable {
    private final URI server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    private Thread listening = Thread.ofVirtual().unstarted(() -> {});

    CutLine(String server) {
        this.server = URI.create(server);
        this.port = belowThoseOfOutgoingConnections();
        this.door = door(port);
        listen(door);
    }

    /// The server, at the end of this line.
    URI uri() {
        return URI.create(server.toString().replaceFirst(":" + server.getPort(), ":" + port));
    }

    /// A door is shut only when nobody waits at it any more.
    void cut() {
        closeAll();
        while (listening.isAlive()) Thread.onSpinWait();
    }

    void mend() {
        door = door(port);
        listen(door);
    }

    /// Whoever knocks at a closed door would else be given its very number now and then, and hold it.
    private static int belowThoseOfOutgoingConnections() {
        return new SplittableRandom()
                .ints(100, 20_000, 32_000)
                .filter(CutLine::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket door(int port) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return door;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen(ServerSocket on) {
        listening = Thread.ofVirtual().start(() -> {
            while (!on.isClosed()) accept(on);
        });
    }

    private void accept(ServerSocket on) {
        try {
            Socket near = on.accept();
            Socket far = new Socket(server.getHost(), server.getPort());
            open.add(near);
            open.add(far);
            relay(near, far);
            relay(far, near);
        } catch (IOException cut) {
            open.removeIf(Socket::isClosed);
        }
    }

    private void relay(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                open.removeIf(Socket::isClosed);
            }
        });
    }

    private void closeAll() {
        try {
            door.close();
            for (Socket socket : open) socket.close();
            open.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        closeAll();
    }
}
