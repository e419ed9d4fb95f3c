package vn.sotay.admin.pages.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.sotay.admin.jobs.Bell;
import vn.sotay.admin.jobs.WakeUps;
import vn.sotay.channels.webchat.WebChatMessage;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.ChannelAccount;

/// The pages that are open now, each with a thread that waits for its bell. Ends them when the application
/// stops, so that they reconnect elsewhere.
@Component
class ChatListeners implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ChatListeners.class);
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int ROUNDS_TO_HEARTBEAT = 5;
    private static final int AT_ONCE = 50;

    private final WebChatMessages messages;
    private final WakeUps wakeUps;
    private final Set<Bell> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    ChatListeners(WebChatMessages messages, WakeUps wakeUps) {
        this.messages = messages;
        this.wakeUps = wakeUps;
    }

    void follow(ChannelAccount account, long after, SseEmitter emitter) {
        Bell bell = wakeUps.openChat(account);
        open.add(bell);
        Thread.ofVirtual().name("chat-stream").start(() -> {
            try {
                send(account, after, emitter, bell);
                emitter.complete();
            } catch (IOException | IllegalStateException left) {
                log.trace("a page went away", left);
            } catch (InterruptedException | DataAccessException ended) {
                emitter.complete();
            } finally {
                open.remove(bell);
                wakeUps.closeChat(account, bell);
            }
        });
    }

    private void send(ChannelAccount account, long after, SseEmitter emitter, Bell bell)
            throws IOException, InterruptedException {
        long last = after;
        int quiet = 0;
        while (running) {
            List<WebChatMessage> fresh = messages.after(account, last, AT_ONCE);
            for (WebChatMessage message : fresh) {
                emitter.send(event(message));
                last = message.id();
            }
            quiet = fresh.isEmpty() ? quiet + 1 : 0;
            if (quiet % ROUNDS_TO_HEARTBEAT == ROUNDS_TO_HEARTBEAT - 1)
                emitter.send(SseEmitter.event().comment("…"));
            if (fresh.size() < AT_ONCE) bell.await(LOOK);
        }
    }

    private static SseEmitter.SseEventBuilder event(WebChatMessage message) {
        return SseEmitter.event()
                .id(Long.toString(message.id()))
                .name("message")
                .data(ChatView.of(message));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Bell::ring);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
