package vn.sotay.channels.zalo.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.outcome.ApiErrors;
import vn.sotay.channels.zalo.outcome.Attempt;
import vn.sotay.channels.zalo.outcome.Meaning;
import vn.sotay.channels.zalo.outcome.ZaloOutcomes;
import vn.sotay.channels.zalo.replies.ZaloBodies;
import vn.sotay.channels.zalo.replies.ZaloMessage;
import vn.sotay.channels.zalo.replies.ZaloMessage.Words;
import vn.sotay.channels.zalo.replies.ZaloReplies;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

/// Sends one message in the chat. Where Zalo refuses the form (buttons, its own request for particulars, a
/// file), the same goes as plain words: the form was at fault, not the channel.
public final class ZaloChat {
    /// Whether buttons are taken may change with Zalo's next release.
    private static final Duration WITHOUT_BUTTONS_FOR = Duration.ofHours(1);

    private final ZaloApi api;
    private final Drawing drawing;
    private final ZaloOutcomes outcomes;
    private final ChannelStates states;
    private final InstantSource time;
    private volatile Instant buttonsRefusedUntil = Instant.MIN;
    private volatile String buttonsSeen = "";

    /// How messages are made.
    public record Drawing(ZaloReplies replies, ZaloBodies bodies, KeptFiles files) {}

    public ZaloChat(ZaloApi api, Drawing drawing, ZaloOutcomes outcomes, ChannelStates states, InstantSource time) {
        this.api = api;
        this.drawing = drawing;
        this.outcomes = outcomes;
        this.states = states;
        this.time = time;
    }

    SendOutcome send(Delivery delivery, ZaloFiles files) {
        return switch (drawing.replies().draw(delivery.reply())) {
            case Words words -> words(delivery, words);
            case ZaloMessage.Particulars asked -> particulars(delivery, asked);
            case ZaloMessage.Document document ->
                files.send(delivery, document).orElseGet(() -> words(delivery, linked(delivery, document)));
        };
    }

    private Words linked(Delivery delivery, ZaloMessage.Document document) {
        String name = document.file().name();
        String url = drawing.files().oneTimeLink(document.file(), delivery.to());
        return drawing.replies().link(document.caption().isEmpty() ? name : document.caption(), name, url);
    }

    private SendOutcome words(Delivery delivery, Words words) {
        if (words.buttons().isEmpty()) return plain(delivery, words);
        if (time.instant().isBefore(buttonsRefusedUntil)) return plain(delivery, words.withoutButtons());
        ZaloAnswer answer = api.message(drawing.bodies().words(delivery.to().id(), words));
        if (isFormRefused(answer)) return withoutButtons(delivery, words);
        if (answer instanceof ZaloAnswer.Fine) seen("taken");
        return outcome(answer, delivery, words.fingerprint());
    }

    /// Only when the words alone are taken were the buttons at fault.
    private SendOutcome withoutButtons(Delivery delivery, Words words) {
        SendOutcome outcome = plain(delivery, words.withoutButtons());
        if (outcome instanceof SendOutcome.Sent) {
            buttonsRefusedUntil = time.instant().plus(WITHOUT_BUTTONS_FOR);
            seen("refused");
        }
        return outcome;
    }

    private void seen(String what) {
        if (buttonsSeen.equals(what)) return;
        buttonsSeen = what;
        states.fact(Zalo.NAME, "zalo.buttons", what);
    }

    private SendOutcome plain(Delivery delivery, Words words) {
        JsonNode body = drawing.bodies().words(delivery.to().id(), words);
        return outcome(api.message(body), delivery, words.fingerprint());
    }

    private SendOutcome particulars(Delivery delivery, ZaloMessage.Particulars asked) {
        ZaloAnswer answer =
                api.message(drawing.bodies().particulars(delivery.to().id(), asked));
        if (isOfFormOnly(answer)) return plain(delivery, asked.inWords());
        return outcome(answer, delivery, asked.fingerprint());
    }

    private SendOutcome outcome(ZaloAnswer answer, Delivery delivery, String fingerprint) {
        return outcomes.ofApi(answer, new Attempt(delivery, fingerprint, "message_id"));
    }

    static boolean isFormRefused(ZaloAnswer answer) {
        return meaning(answer)
                .filter(meaning -> meaning == Meaning.FORM_REFUSED)
                .isPresent();
    }

    /// Whether plain words may go all the same: what stands against them shows when they do not.
    static boolean isOfFormOnly(ZaloAnswer answer) {
        return meaning(answer)
                .filter(meaning -> switch (meaning) {
                    case FORM_REFUSED, REFUSED, UPLOAD_AGAIN, TOMORROW, APP, PACKAGE, CONSENT, BILLING -> true;
                    case NEXT_MINUTE, LATER, ONCE_MORE, AT_SIX, TOKEN, WINDOW_CLOSED, BLOCKED, NEVER_STARTED, GONE ->
                        false;
                    case ACCOUNT, ABROAD -> false;
                })
                .isPresent();
    }

    static Optional<Meaning> meaning(ZaloAnswer answer) {
        return answer instanceof ZaloAnswer.Failed(int code, String said)
                ? Optional.of(ApiErrors.meaning(code, said))
                : Optional.empty();
    }
}
