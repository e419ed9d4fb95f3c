package vn.sotay.admin.jobs;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;
import vn.sotay.admin.storage.conversation.NodeId;

/// News by Redis publish and subscribe. Never makes its caller wait: what cannot be told now is dropped,
/// and the nodes find the work by their own slow look.
public final class RedisNews implements WakeUps.News, AutoCloseable {
    private static final String CHANNEL = "sotay:news";
    private static final int WAITING_AT_MOST = 1_000;
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final URI server;
    private final String node;
    private final BlockingQueue<String> untold = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Subscription subscription = new Subscription();
    private final Loop telling;
    private final Loop listening;

    public RedisNews(URI server, NodeId node) {
        this.server = server;
        this.node = node.value().toString();
        this.telling = Loop.start("news-telling", this::tellAll);
        this.listening = Loop.start("news-listening", this::subscribe);
    }

    @Override
    public void tell(String topic) {
        boolean dropped = !untold.offer(topic);
        if (dropped) untold.poll();
    }

    @Override
    public void listen(Consumer<String> topics) {
        listeners.add(topics);
    }

    private void tellAll() throws InterruptedException {
        try (Jedis redis = new Jedis(server)) {
            while (true) redis.publish(CHANNEL, node + " " + untold.take());
        }
    }

    private void subscribe() {
        try (Jedis redis = new Jedis(server)) {
            redis.subscribe(subscription, CHANNEL);
        }
    }

    private final class Subscription extends JedisPubSub {
        @Override
        public void onMessage(String channel, String message) {
            int blank = message.indexOf(' ');
            if (blank < 0 || message.substring(0, blank).equals(node)) return;
            listeners.forEach(listener -> listener.accept(message.substring(blank + 1)));
        }
    }

    @Override
    public void close() {
        telling.stop(Duration.ZERO);
        listening.end();
        listening.stop(unsubscribed() ? AT_MOST : Duration.ZERO);
    }

    /// Whether the listening thread will hear of it.
    private boolean unsubscribed() {
        try {
            if (subscription.isSubscribed()) subscription.unsubscribe();
            return subscription.isSubscribed();
        } catch (JedisException gone) {
            return false;
        }
    }
}
