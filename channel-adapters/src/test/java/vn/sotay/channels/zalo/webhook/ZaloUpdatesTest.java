package vn.sotay.channels.zalo.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloSettings.Addresses;
import vn.sotay.channels.zalo.ZaloSettings.App;
import vn.sotay.channels.zalo.fake.ZaloEvents;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

/// From Zalo's post to our words, as the web layer and the inbox take it along.
class ZaloUpdatesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final int VARIANTS = 2_000;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\0",
            "\uD800",
            "e\u0302\u0301".repeat(300),
            "\u202E\u200B\uFEFF",
            "👩‍👩‍👧",
            "#lookup:\0:\uD800",
            "-1",
            "99999999999999999999999",
            "9223372036854775807",
            "đồng chí ".repeat(9_000));

    private final ZaloSettings settings = ZaloSettings.of(
            new App(ZaloWorld.APP, ZaloWorld.APP_SECRET, ZaloWorld.OA_SECRET, ""),
            new Addresses("http://127.0.0.1:1", "http://127.0.0.1:1", "http://127.0.0.1:1"),
            "https://sotay.example/return");
    private final List<String> afterwards = new ArrayList<>();
    private final ZaloWebhook webhook =
            new ZaloWebhook(settings, new InMemoryChannelStates(), new ZaloWebhook.Afterwards() {
                @Override
                public void written(ChannelAccount person, String messageId) {
                    afterwards.add("seen " + person.id() + " " + messageId);
                }

                @Override
                public void revoked(Instant at) {
                    afterwards.add("revoked " + at);
                }
            });
    private final ZaloUpdates updates = new ZaloUpdates(settings.rules());

    static Stream<Arguments> sheet() {
        return SheetEvents.arguments(NOW.toEpochMilli());
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void everyDocumentedEventIsWhatItSays(ObjectNode body, String meaning, String person)
            throws UpdateReader.Unreadable {
        Incoming incoming = incoming(body);
        Update update = updates.read(incoming);

        assertThat(SheetEvents.inWords(update)).isEqualTo(meaning);
        assertThat(incoming.sender()).isEqualTo(Zalo.account("OA", person));
        assertThat(update.origin()).isEqualTo(new Update.Origin(incoming.externalId(), incoming.sender(), NOW));
    }

    /// One account names the sides of a receipt one way round, another the other.
    @Test
    void aReceiptTheOtherWayRoundIsThePersonsOnceTheAccountIsKnown() {
        incoming(json("user_send_text", "\"sender\":{\"id\":\"U\"},\"recipient\":{\"id\":\"OA\"}"));

        assertThat(incoming(
                                json(
                                        "user_seen_message",
                                        "\"sender\":{\"id\":\"U\"},\"recipient\":{\"id\":\"OA\"},\"message\":{\"msg_id\":\"m\"}"))
                        .sender())
                .isEqualTo(Zalo.account("OA", "U"));
    }

    @ParameterizedTest
    @CsvSource({"oa_send_text, ''", "oa_send_image, image", "oa_send_file, file", "oa_send_gif, gif"})
    void anEchoIsToldByItsKindAndWords(String event, String kind) throws UpdateReader.Unreadable {
        Update update = updates.read(
                incoming(
                        json(
                                event,
                                "\"sender\":{\"id\":\"OA\"},\"recipient\":{\"id\":\"U\"},\"message\":{\"msg_id\":\"m9\",\"text\":\"Tiê\u0301ng\"}")));

        assertThat(update)
                .isInstanceOfSatisfying(
                        Update.Echo.class,
                        echo -> assertThat(echo.fingerprint()).isEqualTo(ZaloFingerprint.of(kind, "Tiếng")));
    }

    @Test
    void aNumberIsVouchedForOnlyWhereTheOperatorSaysSo() throws UpdateReader.Unreadable {
        ZaloSettings.Rules trusting = new ZaloSettings.Rules(false, true, true, true, 4_000);
        Incoming incoming = incoming(json(
                "user_submit_info",
                "\"sender\":{\"id\":\"U\"},\"recipient\":{\"id\":\"OA\"},\"info\":{\"phone\":\"84987654321\"}"));

        assertThat(SheetEvents.inWords(new ZaloUpdates(trusting).read(incoming)))
                .isEqualTo("phone 84987654321 true");
    }

    /// The window of a person is reckoned from it.
    @ParameterizedTest
    @ValueSource(strings = {"1793692800001", "9223372036854775807", "99999999999999999999", "-5", "soon", ""})
    void whatIsSaidToBeOfTheFutureIsOfNow(String timestamp) throws UpdateReader.Unreadable {
        ObjectNode body = json(
                        "user_send_text", "\"sender\":{\"id\":\"U\"},\"message\":{\"msg_id\":\"m\",\"text\":\"a\"}")
                .put("timestamp", timestamp);

        assertThat(updates.read(incoming(body)).origin().sentAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#lookup",
                "# lookup:read",
                "#lookup:read x",
                "lookup:read",
                "#Lookup:read",
                "#lookup:a\0b",
                "##a:b"
            })
    void whatIsNoPressOfAButtonIsWords(String text) throws UpdateReader.Unreadable {
        ObjectNode body = json("user_send_text", "\"sender\":{\"id\":\"U\"}");
        body.putObject("message").put("msg_id", "m").put("text", text);

        assertThat(updates.read(incoming(body))).isInstanceOf(Update.Text.class);
    }

    @Test
    void aPressThatIsTooLongIsWords() throws UpdateReader.Unreadable {
        ObjectNode body = json("user_send_text", "\"sender\":{\"id\":\"U\"}");
        body.putObject("message").put("msg_id", "m").put("text", "#lookup:" + "đ".repeat(29));
        assertThat(updates.read(incoming(body))).isInstanceOf(Update.Text.class);
        body.putObject("message").put("msg_id", "m").put("text", "#lookup:" + "đ".repeat(28));
        assertThat(updates.read(incoming(body))).isInstanceOf(Update.Chosen.class);
    }

    @Test
    void whatIsWantedAtOnceIsDoneAfterwards() {
        work(json("user_send_text", "\"sender\":{\"id\":\"U\"},\"message\":{\"msg_id\":\"m1\",\"text\":\"a\"}"))
                .afterwards()
                .run();
        work(json("oa_send_text", "\"recipient\":{\"id\":\"U\"},\"message\":{\"msg_id\":\"m2\",\"text\":\"a\"}"))
                .afterwards()
                .run();
        work(json("permission_revoked", "\"oa_id\":\"OA\"")).afterwards().run();

        assertThat(afterwards).containsExactly("seen U m1", "revoked " + NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "[]", "7", "null", "{}", "{\"event_name\":\" \"}", "{\"event_name\":7.5}", "{\"a\":"})
    void whatIsNoEventIsUnreadable(String body) {
        Incoming incoming = new Incoming(Zalo.account("OA", "U"), "x", NOW, body);

        assertThatThrownBy(() -> updates.read(incoming)).isInstanceOf(UpdateReader.Unreadable.class);
    }

    /// Signed, so Zalo's own, but not as documented: it is stored and read, and what a person did is never
    /// taken for nothing.
    @Test
    void whateverFieldsAreMissingOrOddNothingIsThrownAndNothingLost() throws UpdateReader.Unreadable {
        SplittableRandom random = new SplittableRandom(20_261_103);
        List<SheetEvents.Row> rows = SheetEvents.rows(NOW.toEpochMilli());
        int read = 0;
        for (int i = 0; i < VARIANTS; i++) {
            ObjectNode body = rows.get(i % rows.size()).body().deepCopy();
            for (int j = 0; j <= random.nextInt(3); j++) spoil(body, random);
            Received received = webhook.receive(signed(body), NOW);
            if (!(received instanceof Received.Work work)) {
                assertThat(received).as(body.path("event_name").toString()).isInstanceOf(Received.Nothing.class);
                continue;
            }
            Update update = updates.read(work.updates().getFirst());
            work.afterwards().run();
            assertThat(update.origin().sentAt()).isBeforeOrEqualTo(NOW);
            if (ZaloJson.text(body, "event_name").equals("user_send_text"))
                assertThat(update).isNotInstanceOf(Update.Quiet.class);
            read++;
        }
        assertThat(read).isGreaterThan(VARIANTS * 3 / 4);
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefusedBeforeItIsStored() {
        String deep = "{\"event_name\":\"user_send_text\",\"message\":" + "[".repeat(50) + "]".repeat(50) + "}";
        assertThat(webhook.receive(ZaloEvents.signed(deep.getBytes(UTF_8), "1"), NOW))
                .isInstanceOf(Received.Refused.class);
        ObjectNode large = json("user_send_text", "\"sender\":{\"id\":\"U\"}").put("more", "a".repeat(300_000));
        assertThat(webhook.receive(signed(large), NOW)).isInstanceOf(Received.Refused.class);
    }

    private static void spoil(ObjectNode body, SplittableRandom random) {
        ObjectNode at = body;
        List<String> names = List.copyOf(at.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        while (at.path(name) instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            at = inner;
            names = List.copyOf(at.propertyNames());
            name = names.get(random.nextInt(names.size()));
        }
        switch (random.nextInt(8)) {
            case 0 -> at.remove(name);
            case 1 -> at.putNull(name);
            case 2 -> at.put(name, random.nextLong());
            case 3 -> at.put(name, random.nextDouble() * 1e300);
            case 4 -> at.put(name, random.nextBoolean());
            case 5 -> at.set(name, nested(random.nextInt(30)));
            case 6 -> at.putObject(name).put("id", ODD.get(random.nextInt(ODD.size())));
            default -> at.put(name, ODD.get(random.nextInt(ODD.size())));
        }
        if (body.isEmpty()) body.put("event_name", "user_send_text");
    }

    private static JsonNode nested(int deep) {
        ArrayNode node = ZaloJson.MAPPER.createArrayNode();
        for (int i = 0; i < deep; i++) node = ZaloJson.MAPPER.createArrayNode().add(node);
        return node;
    }

    private static ObjectNode json(String event, String fields) {
        return (ObjectNode) ZaloJson.MAPPER.readTree(
                "{\"event_name\":\"" + event + "\",\"timestamp\":\"" + NOW.toEpochMilli() + "\"," + fields + "}");
    }

    private static Post signed(ObjectNode body) {
        String text = body.toString().replace("\uD800", "\\ud800");
        String stamp = ZaloJson.text(body, "timestamp");
        return ZaloEvents.signed(text.getBytes(UTF_8), stamp.isEmpty() ? "1" : stamp);
    }

    private Received.Work work(ObjectNode body) {
        return (Received.Work) webhook.receive(signed(body), NOW);
    }

    private Incoming incoming(ObjectNode body) {
        return work(body).updates().getFirst();
    }
}
