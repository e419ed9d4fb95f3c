package vn.sotay.channels.zalo.sending;

import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.outcome.Attempt;
import vn.sotay.channels.zalo.outcome.Meaning;
import vn.sotay.channels.zalo.outcome.ZaloOutcomes;
import vn.sotay.channels.zalo.replies.ZaloBodies;
import vn.sotay.channels.zalo.replies.ZaloMessage;
import vn.sotay.channels.zalo.sending.ZaloUploads.Form;
import vn.sotay.channels.zalo.sending.ZaloUploads.Uploaded;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// Sends a file as a file or as a picture.
public final class ZaloFiles {
    private final ZaloApi api;
    private final ZaloUploads uploads;
    private final ZaloBodies bodies;
    private final ZaloOutcomes outcomes;
    private final InstantSource time;

    /// @param files where the bytes are
    public static ZaloFiles by(
            ZaloApi api, KeptFiles files, ZaloBodies bodies, ZaloOutcomes outcomes, InstantSource time) {
        return new ZaloFiles(api, new ZaloUploads(api, files, time), bodies, outcomes, time);
    }

    private ZaloFiles(ZaloApi api, ZaloUploads uploads, ZaloBodies bodies, ZaloOutcomes outcomes, InstantSource time) {
        this.api = api;
        this.uploads = uploads;
        this.bodies = bodies;
        this.outcomes = outcomes;
        this.time = time;
    }

    /// @return empty where Zalo does not take this file: then a link must do
    Optional<SendOutcome> send(Delivery delivery, ZaloMessage.Document document) {
        return ZaloUploads.form(document.file()).flatMap(form -> send(delivery, document, form, true));
    }

    private Optional<SendOutcome> send(
            Delivery delivery, ZaloMessage.Document document, Form form, boolean mayUploadAgain) {
        return switch (uploads.handle(document.file(), form)) {
            case Uploaded.Unreadable(boolean forGood) -> Optional.of(unreadable(forGood));
            case Uploaded.Not(ZaloAnswer answer) -> notUploaded(delivery, answer);
            case Uploaded.As(String handle) -> {
                ZaloAnswer answer = api.message(body(delivery, document, form, handle));
                if (mayUploadAgain && isForgotten(answer)) {
                    uploads.forget(document.file());
                    yield send(delivery, document, form, false);
                }
                yield ZaloChat.isOfFormOnly(answer)
                        ? Optional.empty()
                        : Optional.of(outcomes.ofApi(answer, attempt(delivery, document, form)));
            }
        };
    }

    private JsonNode body(Delivery delivery, ZaloMessage.Document document, Form form, String handle) {
        String user = delivery.to().id();
        return switch (form) {
            case FILE -> bodies.file(user, handle, document.caption());
            case IMAGE -> bodies.image(user, handle, document.caption());
        };
    }

    private static Attempt attempt(Delivery delivery, ZaloMessage.Document document, Form form) {
        return new Attempt(delivery, ZaloFingerprint.of(form.path(), document.caption()), "message_id");
    }

    private SendOutcome unreadable(boolean forGood) {
        return forGood
                ? new SendOutcome.GiveUp(Reason.CONTENT_REFUSED, "the file is kept no more")
                : new SendOutcome.TryLater(time.instant(), "the file cannot be read now");
    }

    /// No message has gone yet, so nothing about one can be lost.
    private Optional<SendOutcome> notUploaded(Delivery delivery, ZaloAnswer answer) {
        if (ZaloChat.isOfFormOnly(answer)) return Optional.empty();
        ZaloAnswer known = answer instanceof ZaloAnswer.Lost(String why) ? new ZaloAnswer.Unreached(why) : answer;
        if (known instanceof ZaloAnswer.Fine) return Optional.empty();
        return Optional.of(outcomes.ofApi(known, new Attempt(delivery, "", "")));
    }

    private static boolean isForgotten(ZaloAnswer answer) {
        return ZaloChat.meaning(answer)
                .filter(meaning -> meaning == Meaning.UPLOAD_AGAIN)
                .isPresent();
    }
}
