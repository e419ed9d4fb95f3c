package vn.sotay.channels.telegram.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.telegram.InMemoryRecords;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramSettings;
import vn.sotay.channels.telegram.TelegramWording;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.Fault;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

/// From Telegram's call to our words, as the web layer and the inbox take it along.
class TelegramUpdatesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_100);
    private static final String SECRET = "Secret_of-the-test";
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\0",
            "\uD800",
            "e\u0302\u0301".repeat(300),
            "\u202E\u200B",
            "👩‍👩‍👧",
            "-1",
            "private",
            "a".repeat(9_000));

    private final FakeTelegram fake = new FakeTelegram(0);
    private final TelegramApi api = new TelegramApi(
            new TelegramSettings(
                    TelegramWorld.TOKEN,
                    URI.create(fake.url()),
                    TelegramSettings.Mode.WEBHOOK,
                    SECRET,
                    TelegramSettings.Disclosure.PUBLIC_ONLY,
                    URI.create("https://sotay.example")),
            Duration.ofSeconds(3));
    private final TelegramWebhook webhook = new TelegramWebhook(api);
    private final InMemoryRecords records = new InMemoryRecords();
    private final TelegramUpdates updates = new TelegramUpdates(records);

    @AfterEach
    void close() {
        api.close();
        fake.close();
    }

    static List<String> rows() {
        return SheetUpdates.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyKindIsWhatItSays(String row) throws UpdateReader.Unreadable {
        records.keep(
                "p1",
                new SentPolls.Sent(
                        Telegram.account("12345", 77),
                        "5",
                        List.of(ChoiceId.of("quiz", "a"), ChoiceId.of("quiz", "b"))),
                NOW);
        String[] cells = SheetUpdates.drawn(row).split(" \\| ", -1);
        Incoming incoming = work(cells[0]).updates().getFirst();

        Update update = updates.read(incoming);

        assertThat(SheetUpdates.inWords(update)).isEqualTo(cells[1].strip());
        assertThat(incoming.externalId()).isEqualTo("7001");
        assertThat(update.origin().sender()).isEqualTo(incoming.sender());
        assertThat(update.origin().sentAt()).isBeforeOrEqualTo(NOW);
    }

    /// Of groups, channels, bots, and what Telegram calls no person's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":{\"message_id\":5,\"date\":1,FROM,\"chat\":{\"id\":-100,\"type\":\"supergroup\"},\"text\":\"hi\"}",
                "\"message\":{\"message_id\":5,\"date\":1,FROM,\"chat\":{\"id\":-7,\"type\":\"group\"},\"migrate_to_chat_id\":-100}",
                "\"message\":{\"message_id\":5,\"date\":1,FROM,\"chat\":{\"id\":-100,\"type\":\"supergroup\"},\"migrate_from_chat_id\":-7}",
                "\"message\":{\"message_id\":5,\"date\":1,\"from\":{\"id\":77,\"is_bot\":true},\"chat\":{\"id\":77,\"type\":\"private\"},\"text\":\"hi\"}",
                "\"message\":{\"message_id\":5,\"date\":1,\"from\":{\"id\":78},\"chat\":{\"id\":77,\"type\":\"private\"},\"text\":\"hi\"}",
                "\"channel_post\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":-100,\"type\":\"channel\"},\"text\":\"hi\"}",
                "\"edited_channel_post\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":-100,\"type\":\"channel\"},\"text\":\"hi\"}",
                "\"callback_query\":{\"id\":\"1\",FROM,\"inline_message_id\":\"i\",\"data\":\"a:b\"}",
                "\"inline_query\":{\"id\":\"1\",FROM,\"query\":\"q\"}",
                "\"poll\":{\"id\":\"p1\",\"question\":\"q\"}",
                "\"poll_answer\":{\"poll_id\":\"p1\",\"voter_chat\":{\"id\":-100},\"option_ids\":[1]}",
                "\"stopped_message_generation\":{}",
                "\"what_telegram_adds\":{\"chat\":{\"id\":77,\"type\":\"private\"}}"
            })
    void whatIsNotInAPrivateChatIsAcknowledgedAndNotStored(String fields) {
        assertThat(work(SheetUpdates.drawn(fields)).updates()).isEmpty();
    }

    @Test
    void aGroupHearsWhereTheBotWorksAndIsLeft() {
        work(SheetUpdates.drawn("\"my_chat_member\":{\"chat\":{\"id\":-100,\"type\":\"supergroup\"},FROM,\"date\":1,"
                        + "\"old_chat_member\":{\"status\":\"left\"},\"new_chat_member\":{\"status\":\"member\"}}"))
                .afterwards()
                .run();

        awaitMethod("leavechat");
        assertThat(fake.world().messages())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo(TelegramWording.PRIVATE_ONLY));
        assertThat(fake.world().last("leavechat").path("chat_id").asLong(0)).isEqualTo(-100);
    }

    @Test
    void aChannelIsLeftWithoutAWord() {
        work(SheetUpdates.drawn(
                        "\"my_chat_member\":{\"chat\":{\"id\":-200,\"type\":\"channel\"},FROM,\"date\":1,"
                                + "\"old_chat_member\":{\"status\":\"left\"},\"new_chat_member\":{\"status\":\"administrator\"}}"))
                .afterwards()
                .run();

        awaitMethod("leavechat");
        assertThat(fake.world().messages()).isEmpty();
    }

    @Test
    void chatterInAGroupIsNotAnswered() {
        work(SheetUpdates.drawn(
                        "\"message\":{\"message_id\":5,\"date\":1,FROM,\"chat\":{\"id\":-100,\"type\":\"group\"},\"text\":\"hi\"}"))
                .afterwards()
                .run();
        work(SheetUpdates.drawn("\"callback_query\":{\"id\":\"9\",FROM,\"message\":{HERE},\"data\":\"a:b\"}"))
                .afterwards()
                .run();

        awaitMethod("answercallbackquery");
        assertThat(fake.world().methods()).containsExactly("answercallbackquery");
        assertThat(fake.world()
                        .last("answercallbackquery")
                        .path("callback_query_id")
                        .asString(""))
                .isEqualTo("9");
    }

    @ParameterizedTest
    @CsvSource({"SERVER_ERROR", "LOST_ANSWER", "TOKEN_REVOKED", "TOO_FAST"})
    void thatAPressCouldNotBeAnsweredChangesNothing(Fault fault) throws UpdateReader.Unreadable {
        fake.world().faults(Map.of(fault, 1.0), 1);
        Received.Work work =
                work(SheetUpdates.drawn("\"callback_query\":{\"id\":\"9\",FROM,\"message\":{HERE},\"data\":\"a:b\"}"));

        work.afterwards().run();

        awaitMethod("answercallbackquery");
        assertThat(updates.read(work.updates().getFirst())).isInstanceOf(Update.Chosen.class);
    }

    @Test
    void onlyWhoKnowsTheSecretIsHeard() {
        byte[] body = ("{\"update_id\":7001," + SheetUpdates.drawn("\"message\":{HERE,\"text\":\"a\"}") + "}")
                .getBytes(UTF_8);
        for (String wrong : List.of("", "secret_of-the-test", SECRET + " ", SECRET + "x", "Secret"))
            assertThat(webhook.receive(new Post(body, Map.of("X-Telegram-Bot-Api-Secret-Token", wrong)), NOW))
                    .isInstanceOfSatisfying(
                            Received.Refused.class,
                            refused -> assertThat(refused.status()).isBetween(400, 409));
        assertThat(webhook.receive(new Post(body, Map.of()), NOW)).isInstanceOf(Received.Refused.class);
        assertThat(webhook.receive(new Post(body, Map.of("x-telegram-bot-api-secret-token", SECRET)), NOW))
                .isInstanceOf(Received.Work.class);
    }

    @Test
    void whatIsNoUpdateIsAcknowledgedSoThatItIsNotRepeated() {
        for (String body : List.of(
                "",
                "x",
                "[]",
                "{}",
                "null",
                "{\"update_id\":-1}",
                "{\"update_id\":\"7\"}",
                "{\"update_id\":1e99}",
                "[".repeat(100_000),
                "{\"update_id\":7,\"message\":" + "[".repeat(2_000)))
            assertThat(webhook.receive(post(body.getBytes(UTF_8)), NOW)).isInstanceOf(Received.Nothing.class);
        assertThat(webhook.receive(post(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'}), NOW))
                .isInstanceOf(Received.Nothing.class);
        assertThat(webhook.receive(post(new byte[10_000_000]), NOW)).isInstanceOf(Received.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "7", "{\"update_id\":\"a\"}"})
    void whatIsStoredAndNoUpdateIsUnreadable(String body) {
        assertThatThrownBy(() -> updates.read(new Incoming(Telegram.account("12345", 77), "1", NOW, body)))
                .isInstanceOf(UpdateReader.Unreadable.class);
    }

    @Test
    void whateverFieldsAreMissingOrOddNothingIsThrownAndNothingLost() throws UpdateReader.Unreadable {
        SplittableRandom random = new SplittableRandom(20_261_103);
        List<String> rows = rows();
        int read = 0;
        for (int i = 0; i < 2_000; i++) {
            String fields = SheetUpdates.drawn(rows.get(i % rows.size())).split(" \\| ", -1)[0];
            ObjectNode update = (ObjectNode) JSON.readTree("{\"update_id\":" + (7_001 + i) + "," + fields + "}");
            String kind = List.copyOf(update.propertyNames()).getLast();
            ObjectNode content = (ObjectNode) update.path(kind);
            for (int j = 0; j <= random.nextInt(3) && !content.isEmpty(); j++) spoil(content, random);
            Received received = webhook.receive(
                    post(update.toString().replace("\uD800", "\\ud800").getBytes(UTF_8)), NOW);
            assertThat(received).as(fields).isInstanceOf(Received.Work.class);
            for (Incoming incoming : ((Received.Work) received).updates()) {
                Update said = updates.read(incoming);
                assertThat(said.origin().sentAt()).isBeforeOrEqualTo(NOW);
                if (kind.equals("callback_query") || (content.path("text").isString() && kind.equals("message")))
                    assertThat(said).isNotInstanceOf(Update.Quiet.class);
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static void spoil(ObjectNode content, SplittableRandom random) {
        ObjectNode at = content;
        List<String> names = List.copyOf(at.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        while (at.path(name) instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            at = inner;
            names = List.copyOf(at.propertyNames());
            name = names.get(random.nextInt(names.size()));
        }
        switch (random.nextInt(7)) {
            case 0 -> at.remove(name);
            case 1 -> at.putNull(name);
            case 2 -> at.put(name, random.nextLong());
            case 3 -> at.put(name, random.nextDouble() * 1e300);
            case 4 -> at.set(name, nested(random.nextInt(200)));
            case 5 -> at.putObject(name).put("id", 77);
            default -> at.put(name, ODD.get(random.nextInt(ODD.size())));
        }
    }

    private static ArrayNode nested(int deep) {
        ArrayNode node = JSON.createArrayNode();
        for (int i = 0; i < deep; i++) node = JSON.createArrayNode().add(node);
        return node;
    }

    private Received.Work work(String fields) {
        Received received = webhook.receive(post(("{\"update_id\":7001," + fields + "}").getBytes(UTF_8)), NOW);
        assertThat(received).isInstanceOf(Received.Work.class);
        return (Received.Work) received;
    }

    private static Post post(byte[] body) {
        return new Post(body, Map.of("X-Telegram-Bot-Api-Secret-Token", SECRET));
    }

    private void awaitMethod(String method) {
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (!fake.world().methods().contains(method) && System.nanoTime() < deadline) Thread.onSpinWait();
        assertThat(fake.world().methods()).contains(method);
    }
}
