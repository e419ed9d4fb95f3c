package vn.sotay.admin.jobs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.lane.Lane;

/// Tells threads of this node at once, and other nodes through {@link News}, that there is something for
/// them. Telling is cheap and may be lost.
public final class WakeUps {
    private static final String INBOX = "inbox";
    private static final String OUTBOX = "outbox";
    private static final String DOCUMENTS = "documents";
    private static final String CHAT = "chat:";

    private final News news;
    private final Bell outbox = new Bell();
    private final Bell documents = new Bell();
    private final List<Bell> inbox = new CopyOnWriteArrayList<>();
    private final Map<String, List<Bell>> chats = new ConcurrentHashMap<>();
    private volatile Set<Lane> ours = Set.of();

    /// Carries news between nodes.
    public interface News {
        /// Tells the other nodes, if they can be reached.
        void tell(String topic);

        /// Calls back for what other nodes tell.
        void listen(Consumer<String> topics);
    }

    public WakeUps(News news) {
        this.news = news;
        news.listen(this::ring);
    }

    /// The next bell of the inbox: of n bells the i-th rings for every lane whose number leaves i when
    /// divided by n.
    Bell inboxBell() {
        Bell bell = new Bell();
        inbox.add(bell);
        return bell;
    }

    Bell outboxBell() {
        return outbox;
    }

    Bell documentsBell() {
        return documents;
    }

    /// The lanes this node works on: news of them need not go further.
    void working(Set<Lane> lanes) {
        ours = lanes;
    }

    /// There may be work that nobody was told of, or an end.
    void lookAround() {
        inbox.forEach(Bell::ring);
        outbox.ring();
    }

    /// Something arrived in these lanes.
    public void arrived(Set<Lane> lanes) {
        if (!inbox.isEmpty())
            lanes.forEach(lane -> inbox.get(lane.number() % inbox.size()).ring());
        if (!ours.containsAll(lanes)) news.tell(INBOX);
    }

    /// Replies of this node's own turns wait to be sent.
    void replied() {
        outbox.ring();
    }

    /// The library changed.
    public void documentsChanged() {
        documents.ring();
        news.tell(DOCUMENTS);
    }

    /// There is something new in the transcript of a web chat.
    public void chatted(ChannelAccount account) {
        ring(CHAT + account.id());
        news.tell(CHAT + account.id());
    }

    /// A bell for a page that shows this transcript; to be given back with {@link #closeChat}.
    public Bell openChat(ChannelAccount account) {
        Bell bell = new Bell();
        chats.computeIfAbsent(account.id(), id -> new CopyOnWriteArrayList<>()).add(bell);
        return bell;
    }

    public void closeChat(ChannelAccount account, Bell bell) {
        chats.computeIfPresent(account.id(), (id, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        });
    }

    private void ring(String topic) {
        if (topic.equals(INBOX)) inbox.forEach(Bell::ring);
        else if (topic.equals(OUTBOX)) outbox.ring();
        else if (topic.equals(DOCUMENTS)) documents.ring();
        else if (topic.startsWith(CHAT))
            chats.getOrDefault(topic.substring(CHAT.length()), List.of()).forEach(Bell::ring);
    }
}
