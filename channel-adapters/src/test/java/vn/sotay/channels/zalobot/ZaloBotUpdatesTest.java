package vn.sotay.channels.zalobot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

class ZaloBotUpdatesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final Instant SENT = Instant.ofEpochMilli(1_790_000_000_000L);

    private final ZaloBotWorld world = new ZaloBotWorld();
    private final ZaloBotUpdates updates = new ZaloBotUpdates();

    @Test
    void wordsAndNumbersAreText() throws UpdateReader.Unreadable {
        assertThat(read(world.text("p1", "2"))).isInstanceOfSatisfying(Update.Text.class, text -> {
            assertThat(text.text()).isEqualTo("2");
            assertThat(text.origin().sentAt()).isEqualTo(SENT);
            assertThat(text.origin().sender()).isEqualTo(ZaloBot.account("98765", "p1"));
        });
        assertThat(read(world.text("p1", " \n"))).isInstanceOf(Update.Unsupported.class);
    }

    @ParameterizedTest
    @CsvSource({
        "message.image.received, photo, https://zalo.example/a.jpg, image",
        "message.image.received, photo_url, https://zalo.example/a.jpg, image",
        "message.sticker.received, sticker, abc, sticker",
        "message.voice.received, voice_url, https://zalo.example/a.aac, voice",
        "message.link.received, url, https://zalo.example, link",
        "message.unsupported.received, text, x, unsupported",
        "message.hologram.received, beam, x, hologram",
        "MESSAGE.IMAGE.RECEIVED, photo, x, image"
    })
    void whatIsNotHandledIsKeptAsSuch(String name, String field, String value, String kind)
            throws UpdateReader.Unreadable {
        ObjectNode event = world.event(name, "p1");
        ((ObjectNode) event.path("message")).put(field, value);

        assertThat(read(event))
                .isInstanceOfSatisfying(
                        Update.Unsupported.class,
                        seen -> assertThat(seen.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({"message.reaction.received, reaction", "bot.followed, bot.followed", "‹script›, other"})
    void whatIsNoMessageGetsNoAnswer(String name, String kind) throws UpdateReader.Unreadable {
        assertThat(read(world.event(name, "p1")))
                .isInstanceOfSatisfying(
                        Update.Passing.class, seen -> assertThat(seen.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "\"soon\"", "null", "9223372036854775807", "1e400", "{}"})
    void aTimeThatCannotBeIsOurs(String date) throws UpdateReader.Unreadable {
        String body = world.text("p1", "a").toString().replace("1790000000000", date);

        assertThat(read(body).origin().sentAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "7", "\"a\"", "{\"message\":{}}"})
    void whatIsNoEventIsUnreadable(String body) {
        assertThatExceptionOfType(UpdateReader.Unreadable.class).isThrownBy(() -> read(body));
    }

    @Test
    void fieldsOfWrongKindsAreNeverThrown() throws UpdateReader.Unreadable {
        SplittableRandom random = new SplittableRandom(5);
        List<String> odd = List.of("7", "null", "[]", "{\"id\":{}}", "\"\\u0000\"", "true", "1e999", "[[1]]");
        JsonMapper json = JsonMapper.shared();
        for (int i = 0; i < 2_000; i++) {
            ObjectNode event = world.text("p1", "a");
            ObjectNode message = (ObjectNode) event.path("message");
            JsonNode value = json.readTree(odd.get(random.nextInt(odd.size())));
            List<String> fields = List.copyOf(message.propertyNames());
            message.set(fields.get(random.nextInt(fields.size())), value);
            if (random.nextInt(4) == 0) event.set("message", value);
            assertThat(read(event)).isNotNull();
        }
    }

    private Update read(JsonNode event) throws UpdateReader.Unreadable {
        return read(event.toString());
    }

    private Update read(String body) throws UpdateReader.Unreadable {
        return updates.read(new Incoming(ZaloBot.account("98765", "p1"), "text/m1", NOW, body));
    }
}
