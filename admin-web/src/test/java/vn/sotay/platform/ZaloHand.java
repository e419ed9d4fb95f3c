package vn.sotay.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import vn.sotay.channels.Post;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Person;
import vn.sotay.channels.zalo.fake.ZaloWorld;

/// Somebody who writes to the official account. Zalo shows each message of ours back, as the real one does.
final class ZaloHand implements Hand {
    private static final String USER = "2000000000000000002";

    private final FakeZalo zalo = new FakeZalo();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI webhook;
    private final Consumer<String> screen;

    ZaloHand(String url, Consumer<String> screen) {
        this.webhook = URI.create(url + "/webhooks/zalo");
        this.screen = screen;
        zalo.world().onSent(sent -> {
            List<String> buttons =
                    sent.message().buttons().stream().map(Person.Button::title).toList();
            screen.accept(Hand.drawn(sent.message().text(), buttons));
            Thread.startVirtualThread(() -> post(zalo.events().echo(sent)));
        });
    }

    @Override
    public List<String> settings(String url) {
        return List.of(
                "--sotay.zalo.app-id=" + ZaloWorld.APP,
                "--sotay.zalo.app-secret=" + ZaloWorld.APP_SECRET,
                "--sotay.zalo.oa-secret-key=" + ZaloWorld.OA_SECRET,
                "--sotay.zalo.refresh-token=" + zalo.world().refreshToken(),
                "--sotay.zalo.callback-url=" + url + "/admin/channels/zalo/return",
                "--sotay.zalo.api-url=" + zalo.url(),
                "--sotay.zalo.oauth-url=" + zalo.url(),
                "--sotay.zalo.business-url=" + zalo.url());
    }

    @Override
    public void say(String words) {
        int button = Hand.button(words);
        int status = post(zalo.events().text(USER, button < 0 ? words : pressed(button)));
        if (status != 200) screen.accept("(cổng nhận tin trả lời " + status + ")");
    }

    private String pressed(int button) {
        return zalo.world().messages(USER).reversed().stream()
                .filter(message -> message.buttons().size() > button)
                .findFirst()
                .map(message -> message.buttons().get(button).payload())
                .orElse("menu");
    }

    private int post(Post post) {
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook).POST(BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException gone) {
            return 0;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        zalo.close();
        http.close();
    }
}
