package vn.sotay.conversation.lane;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import vn.sotay.conversation.ChannelAccount;

/// One of 256 queues that accounts are spread over. What happens within a lane happens in order; lanes run
/// side by side.
public record Lane(int number) implements Comparable<Lane> {
    public static final int COUNT = 256;

    public Lane {
        if (number < 0 || number >= COUNT) throw new IllegalArgumentException("no such lane: " + number);
    }

    /// Always the same lane for the same account, on every node and in every version: waiting rows carry
    /// it.
    public static Lane of(ChannelAccount account) {
        CRC32C hash = new CRC32C();
        String key = account.channel() + "\n" + account.bot() + "\n" + account.id();
        hash.update(key.getBytes(StandardCharsets.UTF_8));
        return new Lane((int) (hash.getValue() % COUNT));
    }

    @Override
    public int compareTo(Lane other) {
        return Integer.compare(number, other.number);
    }
}
