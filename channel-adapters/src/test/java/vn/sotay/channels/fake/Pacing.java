package vn.sotay.channels.fake;

import java.util.HashMap;
import java.util.Map;

/// Counts messages as platforms of bots do: so many a second from the bot, so many to one chat, after a short burst
/// of each. Without limits until there are some.
public final class Pacing {
    private static final double NANOS = 1e9;

    /// As Telegram, which lets a few more through at once.
    private static final int BURST_TO_A_CHAT = 4;

    private final Map<String, Bucket> chats = new HashMap<>();
    private Bucket all = new Bucket(0, 0);
    private int perChat;
    private int beyond;

    public synchronized void limit(int perSecond, int toOneChat) {
        all = new Bucket(perSecond, perSecond);
        perChat = toOneChat;
        chats.clear();
    }

    public synchronized boolean take(String chat) {
        if (all.perSecond == 0) return true;
        Bucket one = chats.computeIfAbsent(chat, fresh -> new Bucket(perChat, perChat * BURST_TO_A_CHAT));
        boolean may = all.take() && one.take();
        if (!may) beyond++;
        return may;
    }

    public synchronized int beyond() {
        return beyond;
    }

    private static final class Bucket {
        private final int perSecond;
        private final int size;
        private double left;
        private long at = System.nanoTime();

        Bucket(int perSecond, int size) {
            this.perSecond = perSecond;
            this.size = size;
            this.left = size;
        }

        boolean take() {
            long now = System.nanoTime();
            left = Math.min(size, left + (now - at) / NANOS * perSecond);
            at = now;
            if (left < 1) return false;
            left--;
            return true;
        }
    }
}
