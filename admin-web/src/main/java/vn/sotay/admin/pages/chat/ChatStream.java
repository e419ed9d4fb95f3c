package vn.sotay.admin.pages.chat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.conversation.ChannelAccount;

/// Sends new messages of a transcript to the page as they come. A page that lost its connection goes on
/// after the last message it got (`Last-Event-ID`), so nothing is missed and nothing comes twice.
@RestController
class ChatStream {
    private final ChatListeners listeners;

    ChatStream(ChatListeners listeners) {
        this.listeners = listeners;
    }

    @OpenToAll
    @GetMapping(path = "/chat/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            HttpServletRequest request,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<Long> last,
            @RequestParam(defaultValue = "0") long after)
            throws IOException {
        ChannelAccount account = ChatCalls.account(request);
        SseEmitter emitter = new SseEmitter(0L);
        emitter.send(SseEmitter.event().comment("xin chào"));
        listeners.follow(account, Math.max(after, last.orElse(0L)), emitter);
        return emitter;
    }
}
