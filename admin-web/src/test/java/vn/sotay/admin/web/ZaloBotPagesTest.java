package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.admin.servers.Soon;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.Post;
import vn.sotay.channels.zalobot.ZaloBot;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.Fault;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;

/// An installation that Zalo's bot platform calls, from outside and on its page.
class ZaloBotPagesTest {
    private static final String PAGE = "/admin/channels/zalobot";
    private static final FakeZaloBot PLATFORM = new FakeZaloBot(0);

    private static ConfigurableApplicationContext application;
    private static String url;

    private Administration administrator;

    @BeforeAll
    static void start() {
        application = SharedApplication.start(
                SharedServers.newDatabase(),
                "--sotay.demo=true",
                "--sotay.public-url=https://sotay.example",
                "--sotay.zalobot.token=" + ZaloBotWorld.TOKEN,
                "--sotay.zalobot.webhook-secret=" + ZaloBotWorld.SECRET,
                "--sotay.zalobot.api-url=" + PLATFORM.url());
        url = SharedApplication.url(application);
    }

    @AfterAll
    static void stop() {
        application.close();
        PLATFORM.close();
    }

    @BeforeEach
    void come() {
        administrator = Administration.at(url, "quantri", DemoAccounts.PASSWORD);
    }

    @AfterEach
    void goOn() {
        application.getBean(ChannelStates.class).resume(ZaloBot.NAME);
    }

    @Test
    void itTellsThePlatformWhereToCallAndTheTestSaysSo() {
        Soon.is("registered", () -> PLATFORM.world().webhook().equals("https://sotay.example/webhooks/zalobot"));

        assertThat(administrator.post(PAGE + "/check").body())
                .contains(
                        "Kết nối được đến Zalo Bot.",
                        "bot là bot.SoTayThu",
                        "Đã đặt khóa cho cổng nhận tin.",
                        "Cách nhận tin đã khớp với thiết lập. sotay.example");
        assertThat(administrator.get(PAGE).body())
                .contains("Zalo Bot Manager", "https://sotay.example/webhooks/zalobot")
                .doesNotContain(ZaloBotWorld.SECRET, ZaloBotWorld.TOKEN);
    }

    @Test
    void bothEnvelopesAreAnsweredARepeatIsNotAndThePageSaysWhichCame() {
        ObjectNode first = PLATFORM.world().text("p1", "Xin chào");

        assertThat(posted(ZaloBotWorld.flat(first))).isEqualTo(200);
        Soon.is("greeted", () -> said("p1").size() == 2);
        assertThat(posted(ZaloBotWorld.wrapped(first))).as("a repeat").isEqualTo(200);
        assertThat(posted(ZaloBotWorld.wrapped(PLATFORM.world().text("p1", "1"))))
                .isEqualTo(200);
        Soon.is("agreed", () -> said("p1").size() == 3);

        assertThat(said("p1").getLast()).contains("mã liên kết");
        Soon.is("told", () -> administrator.get(PAGE).body().contains("<dd>wrapped</dd>"));
    }

    @Test
    void whoHasNotTheSecretIsRefused() {
        byte[] body = ZaloBotWorld.flat(PLATFORM.world().text("p2", "Xin chào")).body();

        assertThat(posted(new Post(body, Map.of("X-Bot-Api-Secret-Token", "bi-mat-khac"))))
                .isEqualTo(403);
        assertThat(said("p2")).isEmpty();
    }

    @Test
    void aRevokedTokenIsSaidOnThePageAndTheMessageIsKept() {
        PLATFORM.world().next(Fault.TOKEN_REVOKED);
        posted(ZaloBotWorld.flat(PLATFORM.world().text("p3", "Xin chào")));

        Soon.is("paused", () -> administrator.get(PAGE).body().contains("Zalo không nhận mã bot nữa."));
        assertThat(said("p3")).isEmpty();
        Soon.is("kept", () -> waitingFor("p3") == 2);
    }

    private static int waitingFor(String account) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from outbox where account = ? and state = 'waiting'")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private static List<String> said(String chat) {
        return PLATFORM.world().messages().stream()
                .filter(message -> message.chat().equals(chat))
                .map(ZaloBotWorld.Message::text)
                .toList();
    }

    private static int posted(Post post) {
        Browser browser = Browser.at(url);
        HttpRequest.Builder request =
                browser.request("/webhooks/zalobot").POST(BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        return browser.send(request).statusCode();
    }
}
