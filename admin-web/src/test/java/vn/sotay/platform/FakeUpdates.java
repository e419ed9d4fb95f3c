package vn.sotay.platform;

import java.time.Instant;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

/// Updates of the made-up service: the body is what the person wrote.
public final class FakeUpdates implements UpdateReader {
    public static Incoming text(String account, String id, String words, Instant now) {
        return new Incoming(FakeChannel.account(account), id, now, words);
    }

    @Override
    public ChannelName channel() {
        return FakeChannel.NAME;
    }

    @Override
    public Update read(Incoming incoming) {
        Update.Origin origin = new Update.Origin(incoming.externalId(), incoming.sender(), incoming.receivedAt());
        return new Update.Text(origin, incoming.body());
    }
}
