package vn.sotay.channels.zalo.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person at the other end.
public final class Person {
    private final List<Message> messages = new ArrayList<>();
    private Optional<Instant> lastInteraction = Optional.empty();
    private boolean known;
    private boolean blocks;

    /// A message as the person sees it.
    ///
    /// @param kind `text`, `file`, `image`, `request_user_info` or `template`
    public record Message(String id, String kind, String text, List<Button> buttons) {
        public Message {
            buttons = List.copyOf(buttons);
        }
    }

    /// @param payload what a press sends, or the address it opens
    public record Button(String title, String type, String payload) {}

    synchronized void add(Message message) {
        messages.add(message);
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    synchronized void interacted(Instant at) {
        known = true;
        lastInteraction = Optional.of(at);
    }

    /// From now on the time of the last interaction decides.
    synchronized void silentSince(Optional<Instant> at) {
        known = true;
        lastInteraction = at;
    }

    synchronized boolean isSilent(Instant since) {
        return known && lastInteraction.filter(at -> !at.isBefore(since)).isEmpty();
    }

    synchronized Optional<Instant> lastInteraction() {
        return lastInteraction;
    }

    synchronized void block(boolean whether) {
        blocks = whether;
    }

    synchronized boolean blocks() {
        return blocks;
    }
}
