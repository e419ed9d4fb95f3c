package vn.sotay.channels.zalo.sending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.ZaloWindow;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.outcome.ApiErrors;
import vn.sotay.channels.zalo.outcome.Attempt;
import vn.sotay.channels.zalo.outcome.Meaning;
import vn.sotay.channels.zalo.outcome.ZaloOutcomes;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

/// Whether a person can be written to unasked, by what is known of the contact; where nothing is known, Zalo
/// is asked once and its answer kept.
public final class ZaloReach {
    private final Contacts contacts;
    private final ZaloApi api;
    private final ZaloOutcomes outcomes;
    private final InstantSource time;

    public ZaloReach(Contacts contacts, ZaloApi api, ZaloOutcomes outcomes, InstantSource time) {
        this.contacts = contacts;
        this.api = api;
        this.outcomes = outcomes;
        this.time = time;
    }

    /// The window, or what is to become of the message without it.
    sealed interface Found {
        record Open(ZaloWindow window) implements Found {}

        record Not(SendOutcome outcome) implements Found {}
    }

    Found of(Delivery delivery) {
        ChannelAccount person = delivery.to();
        Contact contact = contacts.find(List.of(person)).getOrDefault(person, Contact.NEVER);
        if (contact.unreachable().isPresent())
            return new Found.Not(new SendOutcome.GiveUp(
                    SendOutcome.Reason.of(contact.unreachable().get().why()), "known to be unreachable"));
        return contact.lastHeard().isPresent() ? open(contact.lastHeard()) : asked(delivery);
    }

    private Found open(Optional<Instant> lastHeard) {
        return new Found.Open(ZaloWindow.at(lastHeard, time.instant()));
    }

    private Found asked(Delivery delivery) {
        ZaloAnswer answer = api.quotaOf(delivery.to().id());
        if (answer instanceof ZaloAnswer.Fine fine) return open(heard(delivery.to(), fine));
        // A question may be asked again: nothing of the message has gone.
        ZaloAnswer unsent = answer instanceof ZaloAnswer.Lost(String why) ? new ZaloAnswer.Unreached(why) : answer;
        if (unsent instanceof ZaloAnswer.Failed(int code, String said) && isOfPerson(ApiErrors.meaning(code, said)))
            return new Found.Open(ZaloWindow.CLOSED);
        return new Found.Not(outcomes.ofApi(unsent, new Attempt(delivery, "", "")));
    }

    private Optional<Instant> heard(ChannelAccount person, ZaloAnswer.Fine answer) {
        long millis = ZaloJson.number(answer.data(), "last_interaction", 0);
        if (millis <= 0) return Optional.empty();
        Instant at = Instant.ofEpochMilli(millis);
        contacts.heard(Map.of(person, at.isAfter(time.instant()) ? time.instant() : at));
        return Optional.of(at);
    }

    private static boolean isOfPerson(Meaning meaning) {
        return switch (meaning) {
            case WINDOW_CLOSED, BLOCKED, NEVER_STARTED, GONE, REFUSED, FORM_REFUSED -> true;
            case NEXT_MINUTE, LATER, ONCE_MORE, TOMORROW, AT_SIX, UPLOAD_AGAIN, TOKEN -> false;
            case CONSENT, APP, ACCOUNT, PACKAGE, BILLING, ABROAD -> false;
        };
    }
}
