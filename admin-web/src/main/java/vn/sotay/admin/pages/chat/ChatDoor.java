package vn.sotay.admin.pages.chat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import vn.sotay.channels.webchat.Bubble;
import vn.sotay.channels.webchat.WebChatMessage;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.channels.webchat.WebChatUpdates;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.language.VietnameseText;

/// Takes in what a person sent: into the transcript, then into the inbox. Both recognise a repeat, so a
/// post that failed half-way is simply sent again.
final class ChatDoor {
    private static final Logger log = LoggerFactory.getLogger(ChatDoor.class);
    private static final int SECONDS = 10;
    private static final int SHOWN = 20_000;

    private final WebChatMessages messages;
    private final Arrivals arrivals;
    private final InstantSource time;

    ChatDoor(WebChatMessages messages, Arrivals arrivals, InstantSource time) {
        this.messages = messages;
        this.arrivals = arrivals;
        this.time = time;
    }

    /// @return the id of the message in the transcript
    long text(ChannelAccount account, String clientId, String text) {
        Instant now = time.instant();
        String clean = VietnameseText.clean(text);
        String shown = clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
        long id = show(account, "t:" + clientId, shown, now);
        store(WebChatUpdates.text(account, clientId, clean, now));
        return id;
    }

    /// @return the id of the message in the transcript
    long press(ChannelAccount account, long message, String choice) {
        Instant now = time.instant();
        String label = messages.find(account, message).stream()
                .flatMap(found -> found.bubble().choices().stream())
                .filter(button -> button.id().equals(choice))
                .findFirst()
                .orElseThrow(() -> new ChatProblem(HttpStatus.UNPROCESSABLE_CONTENT, ChatWording.NO_SUCH_BUTTON))
                .label();
        long id = show(account, WebChatUpdates.choiceKey(message, choice), label, now);
        messages.choose(account, message, choice);
        store(WebChatUpdates.choice(account, message, choice, now));
        return id;
    }

    private long show(ChannelAccount account, String key, String text, Instant now) {
        Bubble bubble = Bubble.text(text);
        return messages.append(account, new WebChatMessages.Draft(WebChatMessage.Author.PERSON, key, bubble), now);
    }

    private void store(Incoming incoming) {
        try {
            arrivals.store(incoming).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ChatProblem(HttpStatus.SERVICE_UNAVAILABLE, ChatWording.TRY_AGAIN);
        } catch (ExecutionException | TimeoutException failure) {
            log.warn("an update of the web chat could not be stored", failure);
            throw new ChatProblem(HttpStatus.SERVICE_UNAVAILABLE, ChatWording.TRY_AGAIN);
        }
    }
}
