package vn.sotay.channels.zalo.webhook;

import java.time.Instant;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloTap;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.Update.Origin;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

/// Says in our words what a stored event is. Unreadable is only what is not an event at all.
public final class ZaloUpdates implements UpdateReader {
    private static final int LONGEST_KIND = 64;
    private static final int LONGEST_NUMBER = 32;

    private final boolean trustSubmittedPhone;

    public ZaloUpdates(ZaloSettings.Rules rules) {
        this.trustSubmittedPhone = rules.trustSubmittedPhone();
    }

    @Override
    public ChannelName channel() {
        return Zalo.NAME;
    }

    @Override
    public Update read(Incoming incoming) throws Unreadable {
        ZaloEvent event = ZaloEvent.in(incoming.body()).orElseThrow(() -> new Unreadable("not a JSON object"));
        if (event.name().isBlank()) throw new Unreadable("no event_name");
        Origin origin = new Origin(incoming.externalId(), incoming.sender(), sentAt(event, incoming.receivedAt()));
        return switch (event.kind()) {
            case WORDS -> words(event, origin);
            case THINGS -> new Update.Unsupported(origin, kind(event));
            case PHONE -> phone(event, origin);
            case COMES -> new Update.Joined(origin);
            case LEAVES -> new Update.Left(origin);
            case WITHDRAWS -> new Update.Withdrew(origin);
            case ECHO -> echo(event, origin);
            case RECEIPT -> new Update.Arrived(origin, event.messageIds());
            case PERSONS, NOBODYS -> new Update.Passing(origin, kind(event));
        };
    }

    /// By Zalo's clock, yet not in our future: windows are reckoned from it.
    private static Instant sentAt(ZaloEvent event, Instant receivedAt) {
        return event.at().filter(receivedAt::isAfter).orElse(receivedAt);
    }

    private static Update words(ZaloEvent event, Origin origin) {
        String text = event.text("message", "text");
        if (text.isBlank()) return new Update.Unsupported(origin, kind(event));
        return ZaloTap.in(text)
                .<Update>map(choice -> new Update.Chosen(origin, choice))
                .orElseGet(() -> new Update.Text(origin, text));
    }

    private Update phone(ZaloEvent event, Origin origin) {
        String number = event.text("info", "phone").strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) return new Update.Unsupported(origin, kind(event));
        return new Update.Phone(origin, number, trustSubmittedPhone);
    }

    /// What a person typed in Zalo's own console is no message of ours.
    private static Update echo(ZaloEvent event, Origin origin) {
        String message = event.messageId();
        if (message.isBlank() || !event.text("sender", "admin_id").isEmpty())
            return new Update.Passing(origin, kind(event));
        String attachment = switch (event.name()) {
            case "oa_send_image" -> "image";
            case "oa_send_gif" -> "gif";
            case "oa_send_file" -> "file";
            case "oa_send_sticker" -> "sticker";
            default -> "";
        };
        return new Update.Echo(origin, message, ZaloFingerprint.of(attachment, event.text("message", "text")));
    }

    private static String kind(ZaloEvent event) {
        String name = event.name();
        return name.length() <= LONGEST_KIND ? name : name.substring(0, LONGEST_KIND);
    }
}
