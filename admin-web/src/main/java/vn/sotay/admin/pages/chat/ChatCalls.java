package vn.sotay.admin.pages.chat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sotay.admin.access.OpenToAll;
import vn.sotay.channels.webchat.WebChatMessage;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.inbox.Arrivals;

/// What the page sends, and the transcript it shows.
@RestController
@RequestMapping(path = "/chat/messages", produces = MediaType.APPLICATION_JSON_VALUE)
class ChatCalls {
    private static final int PAGE = 50;

    private final WebChatMessages messages;
    private final ChatDoor door;
    private final ChatPace pace = new ChatPace();

    ChatCalls(WebChatMessages messages, Arrivals arrivals, InstantSource time) {
        this.messages = messages;
        this.door = new ChatDoor(messages, arrivals, time);
    }

    @OpenToAll
    @GetMapping
    ChatView.Part messages(HttpServletRequest request, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        List<WebChatMessage> part = messages.before(account(request), before, PAGE + 1);
        boolean more = part.size() > PAGE;
        List<WebChatMessage> shown = more ? part.subList(1, part.size()) : part;
        return new ChatView.Part(shown.stream().map(ChatView::of).toList(), more);
    }

    @OpenToAll
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Long> post(HttpServletRequest request, @RequestBody ChatPost post) {
        ChannelAccount account = account(request);
        post.check();
        if (!pace.allows(account)) throw new ChatProblem(HttpStatus.TOO_MANY_REQUESTS, ChatWording.TOO_FAST);
        return Map.of("id", taken(account, post));
    }

    private long taken(ChannelAccount account, ChatPost post) {
        String clientId = Objects.requireNonNull(post.clientId());
        if (post.text() != null) return door.text(account, clientId, post.text());
        ChatPost.Pressed pressed = Objects.requireNonNull(post.choice());
        return door.press(account, Objects.requireNonNull(pressed.message()), Objects.requireNonNull(pressed.id()));
    }

    static ChannelAccount account(HttpServletRequest request) {
        return ChatCookie.account(request)
                .orElseThrow(() -> new ChatProblem(HttpStatus.BAD_REQUEST, ChatWording.NO_ACCOUNT));
    }
}
