package vn.sotay.conversation;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.sotay.conversation.lane.Lane;

/// Accounts for tests, a new one each time, so that tests that share a store do not meet.
public final class Accounts {
    public static final ChannelName CHANNEL = new ChannelName("test");

    private Accounts() {}

    public static ChannelAccount anAccount() {
        return new ChannelAccount(CHANNEL, "bot", UUID.randomUUID().toString());
    }

    public static ChannelAccount anAccountIn(Lane lane) {
        ChannelAccount account = anAccount();
        while (!Lane.of(account).equals(lane)) account = anAccount();
        return account;
    }

    public static ChannelAccount anAccountOutside(Lane lane) {
        ChannelAccount account = anAccount();
        while (Lane.of(account).equals(lane)) account = anAccount();
        return account;
    }

    public static String anId() {
        return "id-" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
    }
}
