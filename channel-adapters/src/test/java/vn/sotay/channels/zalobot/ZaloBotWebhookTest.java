package vn.sotay.channels.zalobot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

class ZaloBotWebhookTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final String SECRET = "X-Bot-Api-Secret-Token";

    private final FakeZaloBot fake = new FakeZaloBot(0);
    private final ZaloBotApi api =
            new ZaloBotApi(ZaloBotContractTest.settings(fake.url(), ZaloBotSettings.Mode.WEBHOOK));
    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final ZaloBotWebhook webhook = new ZaloBotWebhook(api, states);

    @AfterEach
    void close() {
        api.close();
        fake.close();
    }

    @Test
    void bothEnvelopesAreTheSameWorkAndThePageSaysWhichOneCame() throws UpdateReader.Unreadable {
        ObjectNode event = fake.world().text("p1", "2");

        Incoming wrapped = work(ZaloBotWorld.wrapped(event)).getFirst();
        assertThat(states.fact(ZaloBot.NAME, "zalobot.envelope")).contains("wrapped");
        Incoming flat = work(ZaloBotWorld.flat(event)).getFirst();

        assertThat(flat).isEqualTo(wrapped);
        assertThat(flat.sender()).isEqualTo(ZaloBot.account(ZaloBotWorld.BOT, "p1"));
        assertThat(states.fact(ZaloBot.NAME, "zalobot.envelope")).contains("flat");
        assertThat(new ZaloBotUpdates().read(flat))
                .isInstanceOfSatisfying(
                        Update.Text.class, text -> assertThat(text.text()).isEqualTo("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bi-mat-cua-bot-", "bi-mat-cua-bot-2", "BI-MAT-CUA-BOT-1", "bi-mat-cua-bot-1 "})
    void aWrongSecretIsRefused(String shown) {
        byte[] body = ZaloBotWorld.flat(fake.world().text("p1", "a")).body();

        assertThat(webhook.receive(new Post(body, Map.of(SECRET, shown)), NOW))
                .isEqualTo(new Received.Refused(403, "secret"));
        assertThat(webhook.receive(new Post(body, Map.of()), NOW)).isInstanceOf(Received.Refused.class);
    }

    @Test
    void aGroupHearsOnceWhereTheBotWorksAndIsNoWork() {
        ObjectNode event = fake.world().text("p1", "@bot xin chào");
        ((ObjectNode) event.path("message").path("chat")).put("id", "g9").put("chat_type", "GROUP");

        for (int i = 0; i < 3; i++) {
            Received.Work work = (Received.Work) webhook.receive(ZaloBotWorld.flat(event), NOW);
            assertThat(work.updates()).isEmpty();
            work.afterwards().run();
        }
        fake.world().await(1);

        assertThat(fake.world().messages()).singleElement().satisfies(said -> {
            assertThat(said.chat()).isEqualTo("g9");
            assertThat(said.text()).contains("trò chuyện riêng");
        });
    }

    @Test
    void whatHasNoPersonIsAcknowledgedAndNoWork() {
        ObjectNode bare = fake.world().event("message.unsupported.received", "p1");
        bare.remove("message");
        ObjectNode ours = fake.world().text("p1", "a");
        ((ObjectNode) ours.path("message").path("from")).put("is_bot", true);

        assertThat(webhook.receive(ZaloBotWorld.wrapped(bare), NOW)).isEqualTo(new Received.Nothing("unsupported"));
        assertThat(webhook.receive(ZaloBotWorld.flat(ours), NOW)).isEqualTo(new Received.Nothing("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\\u0000b", "é", "a b", "\\ud800", "a\\n"})
    void oddIdsAreNeverStored(String odd) {
        assertOdd(odd);
    }

    @Test
    void longIdsAreNeverStored() {
        assertOdd("x".repeat(129));
    }

    private void assertOdd(String odd) {
        ObjectNode event = fake.world().text("p1", "a");
        ObjectNode message = (ObjectNode) event.path("message");
        message.put("message_id", "ODD");
        String body = event.toString().replace("ODD", odd);
        assertThat(work(theirs(body)).getFirst().externalId()).matches("text/[0-9a-f-]{36}");

        ((ObjectNode) message.path("chat")).put("id", "ODD");
        String chat = event.toString().replace("ODD", odd);
        assertThat(webhook.receive(theirs(chat), NOW)).isInstanceOf(Received.Nothing.class);
    }

    @Test
    void whateverComesIsAnsweredAndNeverThrown() {
        SplittableRandom random = new SplittableRandom(11);
        byte[] genuine = ZaloBotWorld.wrapped(fake.world().text("p1", "Chào \uD83C\uDDFB"))
                .body();
        for (int i = 0; i < 3_000; i++) {
            byte[] body = genuine.clone();
            for (int j = 0; j <= random.nextInt(6); j++)
                body[random.nextInt(body.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(webhook.receive(theirs(body), NOW)).isNotInstanceOf(Received.Refused.class);
            assertThat(webhook.receive(new Post(body, Map.of()), NOW)).isInstanceOf(Received.Refused.class);
        }
        for (String odd : List.of(
                "[".repeat(100_000),
                "{\"result\":".repeat(50_000),
                "\0",
                "null",
                "\uFEFF{}",
                "",
                "[]",
                "[[[{}]]]",
                "{\"event_name\":7}",
                "{\"result\":{\"event_name\":\"x\",\"message\":[1]}}"))
            assertThat(webhook.receive(theirs(odd), NOW)).isInstanceOf(Received.Nothing.class);
        assertThat(webhook.receive(theirs(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', '}'}), NOW))
                .isEqualTo(new Received.Nothing("unreadable"));
        assertThat(webhook.receive(theirs(new byte[10_000_000]), NOW)).isEqualTo(new Received.Nothing("too large"));
    }

    private List<Incoming> work(Post post) {
        Received.Work work = (Received.Work) webhook.receive(post, NOW);
        work.afterwards().run();
        return work.updates();
    }

    private static Post theirs(String body) {
        return theirs(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Post theirs(byte[] body) {
        return new Post(body, Map.of(SECRET, ZaloBotWorld.SECRET));
    }
}
