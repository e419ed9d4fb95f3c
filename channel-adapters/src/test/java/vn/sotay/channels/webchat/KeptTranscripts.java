package vn.sotay.channels.webchat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChannelAccount;

/// Transcripts in memory.
final class KeptTranscripts implements WebChatMessages {
    private final List<WebChatMessage> messages = new ArrayList<>();

    List<WebChatMessage> all() {
        return List.copyOf(messages);
    }

    @Override
    public long append(ChannelAccount account, Draft draft, Instant now) {
        for (WebChatMessage message : messages) if (message.key().equals(draft.key())) return message.id();
        long id = messages.size() + 1L;
        messages.add(new WebChatMessage(id, draft.author(), draft.key(), now, draft.bubble(), Set.of()));
        return id;
    }

    @Override
    public void choose(ChannelAccount account, long message, String choice) {}

    @Override
    public Optional<WebChatMessage> find(ChannelAccount account, long message) {
        return Optional.empty();
    }

    @Override
    public List<WebChatMessage> after(ChannelAccount account, long message, int atMost) {
        return messages.stream().filter(one -> one.id() > message).limit(atMost).toList();
    }

    @Override
    public List<WebChatMessage> before(ChannelAccount account, long message, int atMost) {
        return List.of();
    }

    @Override
    public int forget(Instant before) {
        return 0;
    }
}
