package vn.sotay.platform;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

/// The node's side of the made-up service.
public final class FakeChannel implements Channel {
    static final ChannelName NAME = new ChannelName("fake");

    private final String url;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .dispatcher(new Dispatcher())
            .connectionPool(new ConnectionPool(600, 1, TimeUnit.MINUTES))
            .callTimeout(Duration.ofSeconds(10))
            .retryOnConnectionFailure(false)
            .build();

    FakeChannel(String url) {
        this.url = url;
    }

    public static ChannelAccount account(String id) {
        return new ChannelAccount(NAME, "bot", id);
    }

    @Override
    public ChannelName name() {
        return NAME;
    }

    @Override
    public List<Reply> messages(Reply reply) {
        return List.of(reply instanceof Reply.Discreet discreet ? discreet.full() : reply);
    }

    @Override
    public Drawn drawn(Reply message) {
        return new Drawn("", java.util.List.of());
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        String body = delivery.id().value() + "\n" + delivery.to().id() + "\n" + text(delivery.reply());
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(body, null))
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.isSuccessful())
                return new SendOutcome.Sent(response.body().string());
            return new SendOutcome.TryLater(Instant.now().plusSeconds(1), "status " + response.code());
        } catch (IOException cut) {
            return new SendOutcome.AnswerLost(cut.getClass().getSimpleName());
        }
    }

    private static String text(Reply reply) {
        return switch (reply) {
            case Reply.Text text -> text.text();
            case Reply.Menu menu -> menu.text();
            case Reply.Card card -> card.heading().title() + "\n" + card.text();
            case Reply.Poll poll -> poll.question();
            case Reply.AskPhone ask -> ask.text();
            case Reply.Link link -> link.text();
            case Reply.File file -> file.caption();
            case Reply.InPlace placed -> text(placed.reply());
            case Reply.Discreet discreet -> text(discreet.full());
        };
    }
}
