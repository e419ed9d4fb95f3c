package vn.sotay.conversation.inbox;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;

/// The updates of the test channel: a word for the kind and what belongs to it, as `text Xin chào`.
public final class ScriptedUpdates implements UpdateReader {
    @Override
    public ChannelName channel() {
        return Accounts.CHANNEL;
    }

    @Override
    public Update read(Incoming incoming) throws Unreadable {
        Update.Origin origin = new Update.Origin(incoming.externalId(), incoming.sender(), incoming.receivedAt());
        String[] parts = incoming.body().split(" ", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "text" -> new Update.Text(origin, rest);
            case "press" -> new Update.Chosen(origin, new ChoiceId(rest));
            case "joined" -> new Update.Joined(origin);
            case "left" -> new Update.Left(origin);
            case "withdrew" -> new Update.Withdrew(origin);
            case "echo" -> new Update.Echo(origin, "m-" + incoming.externalId(), rest);
            case "seen" -> new Update.Passing(origin, "seen");
            case "pressOn" -> new Update.Chosen(origin, new ChoiceId("counter:page"), Optional.of(rest));
            case "phone" -> new Update.Phone(origin, rest, true);
            case "typedPhone" -> new Update.Phone(origin, rest, false);
            case "sticker" -> new Update.Unsupported(origin, "sticker");
            default -> throw new Unreadable("not of this channel");
        };
    }

    public static Incoming text(ChannelAccount from, String text, Instant at) {
        return new Incoming(from, Accounts.anId(), at, "text " + text);
    }

    public static Incoming of(ChannelAccount from, String body, Instant at) {
        return new Incoming(from, Accounts.anId(), at, body);
    }
}
