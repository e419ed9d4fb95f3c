package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.admin.web.AdministrationDoorTest.location;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.admin.servers.Soon;
import vn.sotay.channels.Post;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Person;
import vn.sotay.channels.zalo.fake.ZaloWorld;

/// The running application with a made-up Zalo: consent, a member's words in, the answer out.
class ZaloAccountTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+/v4/oa/permission[^\"]+)\"");
    private static final String ZALO = "/admin/channels/zalo";

    private static final String SITE_CODE = "Ma-Xac_Thuc-01";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static FakeZalo zalo;
    private static ConfigurableApplicationContext application;
    private static String url;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        zalo = new FakeZalo();
        application = SharedApplication.start(
                SharedServers.newDatabase(),
                "--sotay.demo=true",
                "--sotay.public-url=https://sotay.example",
                "--sotay.zalo.app-id=" + ZaloWorld.APP,
                "--sotay.zalo.app-secret=" + ZaloWorld.APP_SECRET,
                "--sotay.zalo.oa-secret-key=" + ZaloWorld.OA_SECRET,
                "--sotay.zalo.choices.pkce=true",
                "--sotay.zalo.site-verification=" + SITE_CODE,
                "--sotay.zalo.api-url=" + zalo.url(),
                "--sotay.zalo.oauth-url=" + zalo.url(),
                "--sotay.zalo.business-url=" + zalo.url());
        url = SharedApplication.url(application);
        consents();
    }

    @AfterAll
    static void stop() {
        application.close();
        zalo.close();
    }

    /// As an administrator does it: a link, Zalo's page, and the way back.
    private static void consents() throws IOException, InterruptedException {
        Administration administrator = Administration.at(url, "quantri", DemoAccounts.PASSWORD);
        Matcher link = LINK.matcher(administrator.post(ZALO + "/connect").body());
        assertThat(link.find()).isTrue();
        URI permission = URI.create(link.group(1).replace("&amp;", "&"));
        HttpResponse<Void> led =
                HTTP.send(HttpRequest.newBuilder(permission).build(), HttpResponse.BodyHandlers.discarding());
        String back = led.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith("https://sotay.example" + ZALO + "/return?code=");

        assertThat(location(administrator.get(back.substring("https://sotay.example".length()))))
                .isEqualTo(ZALO);
        assertThat(administrator.get(ZALO).body()).contains("Zalo đã cấp quyền cho sổ tay");
    }

    @Test
    void aMemberIsAnsweredByTheOfficialAccount() {
        assertThat(post(zalo.events().text("2000000000000000011", "xin chào"))).isEqualTo(200);

        List<Person.Message> messages =
                Soon.get("an answer", () -> zalo.world().messages("2000000000000000011"), said -> !said.isEmpty());
        assertThat(messages.getFirst().text()).contains("đồng chí");
    }

    @Test
    void theSameEventTenTimesIsOneTurn() {
        Post event = zalo.events().text("2000000000000000012", "xin chào");
        for (int i = 0; i < 10; i++) assertThat(post(event)).isEqualTo(200);

        Soon.is("an answer", () -> !zalo.world().messages("2000000000000000012").isEmpty());
        assertThat(stored("2000000000000000012")).isEqualTo(1);
    }

    @Test
    void aForgedEventIsRefusedAndNotStored() {
        Post genuine = zalo.events().text("2000000000000000013", "xin chào");
        Map<String, String> unsigned = new HashMap<>(genuine.headers());
        unsigned.remove("x-zevent-signature");
        byte[] changed = new String(genuine.body(), StandardCharsets.UTF_8)
                .replace("xin chào", "xin chao")
                .getBytes(StandardCharsets.UTF_8);

        for (Post forged : List.of(
                new Post(genuine.body(), unsigned),
                new Post(changed, genuine.headers()),
                new Post("[".repeat(500_000).getBytes(StandardCharsets.US_ASCII), genuine.headers()),
                new Post(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x7B}, genuine.headers())))
            assertThat(post(forged)).isBetween(200, 499);
        assertThat(stored("2000000000000000013")).isZero();
    }

    @Test
    void theProbeOfZalosConsoleIsAnswered() {
        assertThat(post(new Post("{}".getBytes(StandardCharsets.US_ASCII), Map.of())))
                .isEqualTo(200);
    }

    @Test
    void theDomainIsVerifiedByTheFirstPageAndByTheFileOfThatCodeOnly() {
        Browser zalo = Browser.openedAt(url);
        String tag = "<meta name=\"zalo-platform-site-verification\" content=\"" + SITE_CODE + "\"";

        assertThat(zalo.get("/", "text/html").body()).contains(tag);
        assertThat(zalo.get("/zalo_verifier" + SITE_CODE + ".html", "text/html").body())
                .contains(tag);
        assertThat(zalo.get("/zalo_verifierAnother.html", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCheckFindsEverythingGoodThatIsGood() {
        post(zalo.events().text("2000000000000000014", "xin chào"));

        String page = Administration.at(url, "quantri", DemoAccounts.PASSWORD)
                .post(ZALO + "/check")
                .body();

        assertThat(page).contains("Mã truy cập dùng được đến", "Zalo nhận ra tài khoản OA");
    }

    private static int post(Post post) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/webhooks/zalo"))
                .POST(BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new AssertionError(hurried);
        }
    }

    private static int stored(String user) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from inbox where channel = 'zalo' and account = ?")
                .param(user)
                .query(Integer.class)
                .single();
    }
}
