package vn.sotay.channels.zalo.sending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.text.InWords;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloWindow;
import vn.sotay.channels.zalo.calls.ZaloRate;
import vn.sotay.channels.zalo.replies.ZaloMessage;
import vn.sotay.channels.zalo.replies.ZaloReplies;
import vn.sotay.channels.zalo.sending.ZaloReach.Found;
import vn.sotay.channels.zalo.templates.TemplateToUser;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.Reach;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// The official account as a way to reach people. Answers go in the chat. What goes unasked goes there while
/// the person's window is open, then by template, and without one is given up before anything is called.
public final class ZaloChannel implements Channel {
    /// Of the calls that Zalo allows, what is left for uploads and reactions is one in ten.
    private static final double FOR_MESSAGES = 0.9;

    private final Ways ways;
    private final ZaloReplies replies;
    private final ZaloRate rate;
    private final Rule rule;
    private final InstantSource time;

    /// The ways there are.
    public record Ways(ZaloChat chat, ZaloFiles files, TemplateToUser templates, ZaloReach reach) {}

    /// What decides.
    ///
    /// @param chargedMessages whether a message that may cost money goes
    public record Rule(ChannelStates states, boolean chargedMessages, Pace pace) {
        public static Rule of(ChannelStates states, ZaloSettings.Rules rules) {
            int perSecond = Math.max(1, (int) (rules.callsPerMinute() * FOR_MESSAGES / 60));
            return new Rule(states, rules.chargedMessages(), new Pace(perSecond, perSecond));
        }
    }

    public ZaloChannel(Ways ways, ZaloReplies replies, ZaloRate rate, Rule rule, InstantSource time) {
        this.ways = ways;
        this.replies = replies;
        this.rate = rate;
        this.rule = rule;
        this.time = time;
    }

    @Override
    public ChannelName name() {
        return Zalo.NAME;
    }

    @Override
    public Pace pace() {
        return rule.pace();
    }

    @Override
    public boolean isOpen(Instant now) {
        return rate.isOpen(now) && rule.states().pause(Zalo.NAME, now).isEmpty();
    }

    @Override
    public List<Reply> messages(Reply reply) {
        return replies.messages(reply);
    }

    @Override
    public Drawn drawn(Reply message) {
        return replies.draw(message) instanceof ZaloMessage.Words words
                ? new Drawn(
                        words.text(),
                        words.buttons().stream().map(ZaloMessage.Button::title).toList())
                : InWords.drawing(message);
    }

    /// Never heard by us does not mean never heard by Zalo: it is asked when the message goes.
    @Override
    public Reach reach(Contact contact, Instant now) {
        if (contact.unreachable().isPresent()) return Reach.CLOSED;
        if (contact.lastHeard().isEmpty()) return Reach.OPEN;
        return switch (ZaloWindow.at(contact.lastHeard(), now)) {
            case FREE -> Reach.OPEN;
            case CHARGED -> rule.chargedMessages() ? Reach.OPEN : byTemplate();
            case CLOSED -> byTemplate();
        };
    }

    private Reach byTemplate() {
        return ways.templates().areSet() ? Reach.BY_TEMPLATE : Reach.CLOSED;
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        Instant now = time.instant();
        if (!rate.isOpen(now)) return new SendOutcome.Wait(ZaloRate.nextMinute(now), "the calls of this minute");
        if (delivery.kind() == DeliveryKind.REPLY) return ways.chat().send(delivery, ways.files());
        return switch (ways.reach().of(delivery)) {
            case Found.Not(SendOutcome outcome) -> outcome;
            case Found.Open(ZaloWindow window) -> unasked(delivery, window);
        };
    }

    private SendOutcome unasked(Delivery delivery, ZaloWindow window) {
        return switch (window) {
            case FREE -> inChat(delivery);
            case CHARGED -> rule.chargedMessages() ? inChat(delivery) : byTemplate(delivery, "would be charged");
            case CLOSED -> byTemplate(delivery, "silent for more than 7 days");
        };
    }

    private SendOutcome inChat(Delivery delivery) {
        SendOutcome outcome = ways.chat().send(delivery, ways.files());
        boolean closed = outcome instanceof SendOutcome.GiveUp(Reason reason, String why)
                && reason == Reason.OUTSIDE_MESSAGING_WINDOW;
        return closed ? byTemplate(delivery, "Zalo says that the window is closed") : outcome;
    }

    private SendOutcome byTemplate(Delivery delivery, String why) {
        return ways.templates()
                .send(delivery)
                .orElseGet(() -> new SendOutcome.GiveUp(Reason.OUTSIDE_MESSAGING_WINDOW, why));
    }
}
