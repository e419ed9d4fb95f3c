package vn.sotay.documents.handout;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Undoable;

/// {@link OneTimeLinks} as a map.
public final class InMemoryOneTimeLinks implements OneTimeLinks, Undoable {
    private final Optional<String> publicUrl;
    private final Map<Integer, Link> links = new HashMap<>();

    private record Link(Destination destination, Instant expires, String check) {}

    public InMemoryOneTimeLinks(Optional<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public synchronized Optional<String> make(Target target, ChannelAccount reader, Instant now) {
        return publicUrl.map(url -> {
            String token = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
            Link link = new Link(new Destination(target, reader), now.plus(GOOD_FOR), digest(token));
            links.put(token.hashCode(), link);
            return url + "/d/" + token;
        });
    }

    @Override
    public synchronized Optional<Destination> seen(String token, Instant now) {
        return Optional.ofNullable(links.get(token.hashCode()))
                .filter(link -> link.expires.isAfter(now) && link.check.equals(digest(token)))
                .map(Link::destination);
    }

    @Override
    public synchronized Optional<Destination> use(String token, Instant now) {
        Optional<Destination> destination = seen(token, now);
        if (destination.isPresent()) links.remove(token.hashCode());
        return destination;
    }

    @Override
    public synchronized int forget(Instant before) {
        int size = links.size();
        links.values().removeIf(link -> link.expires.isBefore(before));
        return size - links.size();
    }

    /// Enough for tests: nobody attacks them.
    private static String digest(String token) {
        return Integer.toHexString((token + token.length()).hashCode());
    }

    synchronized String stored() {
        return links.toString();
    }

    @Override
    public synchronized Runnable remember() {
        Map<Integer, Link> before = Map.copyOf(links);
        return () -> goBack(before);
    }

    private synchronized void goBack(Map<Integer, Link> before) {
        links.clear();
        links.putAll(before);
    }
}
