package vn.sotay.admin.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.channels.Post;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Person;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;
import vn.sotay.platform.FakeNode;

/// The whole product between the fakes of Zalo, Zalo Bot and Telegram: a stranger comes, agrees and becomes
/// a member of the demo, on each.
class RealChannelsTest {
    private static final String OUTSIDE = "https://sotay.example.vn";
    private static final long PATIENCE = 30_000_000_000L;
    private static final String PERSON = "2000000000000000077";
    private static final FakeZalo ZALO = new FakeZalo();
    private static final FakeTelegram TELEGRAM = new FakeTelegram(0);
    private static final FakeZaloBot ZALO_BOT = new FakeZaloBot(0);

    @TempDir
    static Path folder;

    private static FakeNode node;

    @BeforeAll
    static void start() throws IOException {
        node = FakeNode.start(
                folder.resolve("data"),
                List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"),
                List.of(
                        "--sotay.demo=true",
                        "--sotay.public-url=" + OUTSIDE,
                        "--sotay.telegram.token=" + TelegramWorld.TOKEN,
                        "--sotay.telegram.api-url=" + TELEGRAM.url(),
                        "--sotay.zalobot.token=" + ZaloBotWorld.TOKEN,
                        "--sotay.zalobot.api-url=" + ZALO_BOT.url(),
                        "--sotay.zalo.app-id=" + ZaloWorld.APP,
                        "--sotay.zalo.app-secret=" + ZaloWorld.APP_SECRET,
                        "--sotay.zalo.oa-secret-key=" + ZaloWorld.OA_SECRET,
                        "--sotay.zalo.refresh-token=" + ZALO.world().refreshToken(),
                        "--sotay.zalo.api-url=" + ZALO.url(),
                        "--sotay.zalo.oauth-url=" + ZALO.url(),
                        "--sotay.zalo.business-url=" + ZALO.url()));
    }

    @AfterAll
    static void stop() {
        node.close();
        TELEGRAM.close();
        ZALO_BOT.close();
        ZALO.close();
    }

    @Test
    void aStrangerBecomesAMemberOnTelegram() throws IOException, InterruptedException {
        TELEGRAM.world().writes(77, "Xin chào");
        await(() -> TELEGRAM.world().messages().size(), 2);
        TelegramWorld.Message consent = TELEGRAM.world().messages().getLast();
        assertThat(consent.buttons()).contains("Đồng ý");

        TELEGRAM.world().presses(77, consent.id(), consent.data().getFirst());
        await(() -> TELEGRAM.world().messages().size(), 3);
        TELEGRAM.world().writes(77, "DEMO");
        await(() -> TELEGRAM.world().messages().size(), 5);

        assertThat(TELEGRAM.world().messages())
                .allSatisfy(message -> assertThat(message.chat()).isEqualTo("77"));
        assertThat(TELEGRAM.world().messages().getLast().buttons()).isNotEmpty();
        assertThat(TELEGRAM.world().methods()).contains("answercallbackquery");

        internalTextStaysAtHome();
    }

    /// Telegram's servers are abroad: what goes there is a link that opens once.
    private static void internalTextStaysAtHome() throws IOException, InterruptedException {
        TELEGRAM.world().writes(77, "04-TB/ĐU");
        await(() -> links().size(), 1);
        assertThat(TELEGRAM.world().messages().stream().map(TelegramWorld.Message::text))
                .noneMatch(text -> text.contains("Trưởng Công an phường"));

        URI link = URI.create(links().getFirst().replace(OUTSIDE, node.url()));
        HttpRequest press = HttpRequest.newBuilder(link)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(press, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("Trưởng Công an phường");
            assertThat(http.send(press, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(410);
        }
    }

    private static List<String> links() {
        return TELEGRAM.world().messages().stream()
                .flatMap(message -> message.data().stream())
                .filter(data -> data.startsWith(OUTSIDE + "/d/"))
                .toList();
    }

    @Test
    void aStrangerBecomesAMemberOnZalo() throws IOException, InterruptedException {
        Post first = ZALO.events().text(PERSON, "Xin chào");
        assertThat(posted(first)).isEqualTo(200);
        await(() -> said().size(), 2);
        assertThat(posted(first)).as("a repeat").isEqualTo(200);

        Person.Message consent = said().getLast();
        assertThat(consent.buttons()).extracting(Person.Button::title).contains("Đồng ý");
        assertThat(posted(ZALO.events().tap(PERSON, consent.buttons().getFirst().payload())))
                .isEqualTo(200);
        await(() -> said().size(), 3);
        assertThat(posted(ZALO.events().text(PERSON, "DEMO"))).isEqualTo(200);
        await(() -> said().size(), 5);

        assertThat(said().getLast().buttons()).isNotEmpty();
    }

    /// By the numbers of the choices: there are no buttons.
    @Test
    void aStrangerBecomesAMemberOnZaloBot() {
        ZALO_BOT.world().writes("p77", "Xin chào");
        await(() -> ZALO_BOT.world().messages().size(), 2);
        Matcher agree = Pattern.compile("(?m)^(\\d)\\. Đồng ý$")
                .matcher(ZALO_BOT.world().messages().getLast().text());
        assertThat(agree.find()).isTrue();

        ZALO_BOT.world().writes("p77", agree.group(1));
        await(() -> ZALO_BOT.world().messages().size(), 3);
        ZALO_BOT.world().writes("p77", "DEMO");
        await(() -> ZALO_BOT.world().messages().size(), 5);

        assertThat(ZALO_BOT.world().messages())
                .allSatisfy(message -> assertThat(message.chat()).isEqualTo("p77"));
        assertThat(ZALO_BOT.world().messages().getLast().text()).contains("\n1. ");
        assertThat(ZALO_BOT.world().methods()).contains("deleteWebhook");
    }

    private static List<Person.Message> said() {
        return ZALO.world().messages(PERSON);
    }

    private static int posted(Post post) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.url() + "/webhooks/zalo"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(post.body()));
        post.headers().forEach(request::header);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void await(Supplier<Integer> seen, int expected) {
        long deadline = System.nanoTime() + PATIENCE;
        while (seen.get() < expected && System.nanoTime() < deadline) LockSupport.parkNanos(20_000_000);
        assertThat(seen.get()).isEqualTo(expected);
    }
}
