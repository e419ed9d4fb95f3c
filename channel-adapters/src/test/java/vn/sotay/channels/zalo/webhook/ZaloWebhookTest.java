package vn.sotay.channels.zalo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloSettings.Addresses;
import vn.sotay.channels.zalo.ZaloSettings.App;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

class ZaloWebhookTest {
    private static final Instant SENT = Instant.ofEpochMilli(1_790_000_000_000L);
    private static final String HEAD = "{\"app_id\":\"1000000000000000001\",\"user_id_by_app\":\"3000000000000000003\","
            + "\"event_name\":\"user_send_text\",\"timestamp\":\"1790000000000\","
            + "\"sender\":{\"id\":\"2000000000000000002\"},\"recipient\":{\"id\":\"4000000000000000004\"},"
            + "\"message\":{\"msg_id\":\"a1b2c3d4e5f60718293a\",\"text\":\"";
    private static final String A = HEAD + "hello\"}}";
    private static final String B = HEAD + "Chào shop, phở\\/bún?\"}}";
    private static final String OF_A = "70af2ddef33472088fb026c4b974490b550fcd44ae49db496004a49633c5be13";
    private static final String OF_B = "54e9f4a02d0afcae15b6d2580c13781ea72a71ec8b181bc71d054939ffbe3bfc";

    private final ZaloSettings settings = ZaloSettings.of(
            new App("1000000000000000001", "app-secret", "Test-OA-Secret-Key-42", ""),
            new Addresses("http://127.0.0.1:1", "http://127.0.0.1:1", "http://127.0.0.1:1"),
            "https://sotay.example/return");
    private final ZaloWebhook webhook = new ZaloWebhook(settings, new InMemoryChannelStates(), new Nothing());
    private final ZaloUpdates updates = new ZaloUpdates(settings.rules());

    private static final class Nothing implements ZaloWebhook.Afterwards {
        @Override
        public void written(ChannelAccount person, String messageId) {}

        @Override
        public void revoked(Instant at) {}
    }

    static Stream<Post> signed() {
        return Stream.of(post(A, "mac=" + OF_A), post(B, "mac=" + OF_B), post(B, "mac = " + OF_B), post(A, OF_A));
    }

    @ParameterizedTest
    @MethodSource("signed")
    void whatIsRightlySignedIsWork(Post post) throws UpdateReader.Unreadable {
        Received received = webhook.receive(post, SENT.plusSeconds(5));

        assertThat(received).isInstanceOf(Received.Work.class);
        Incoming incoming = ((Received.Work) received).updates().getFirst();
        assertThat(incoming.sender()).isEqualTo(Zalo.account("4000000000000000004", "2000000000000000002"));
        assertThat(updates.read(incoming)).isInstanceOf(Update.Text.class);
    }

    /// Re-serialised, HMAC, another first term, other charsets; cut, empty, none of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "c7486d17a858f0a498616c5c2b0369919b095679634d086550df718a113344a9",
                "734d2644b7b789e40a2618c89045f5d212779cff42fd882644ca0633953d90bf",
                "e436caef60bfb398be02f90a9b278e9d739ea7c8cd42f12043b771604a8b3f57",
                "138b1395cbca00ebeb89e7d42ebdb71e827c9f0d7a6a79188d0e53bea472ef1c",
                "2d96526495e41ea342def979fe639758774d7f7db41dbb01a319d2d6f66c6ecf",
                "54e9f4a02d0afcae15b6d2580c13781ea72a71ec8b181bc71d054939ffbe3bf",
                "",
                "mac="
            })
    void whatIsWronglySignedIsRefused(String signature) {
        assertThat(webhook.receive(post(B, "mac=" + signature), SENT)).isInstanceOf(Received.Refused.class);
    }

    @Test
    void aChangedLetterIsRefused() {
        assertThat(webhook.receive(post(A.replace("hello", "hellO"), "mac=" + OF_A), SENT))
                .isInstanceOf(Received.Refused.class);
    }

    @Test
    void zalosTryOfTheAddressIsAcknowledged() {
        assertThat(webhook.receive(new Post(bytes("{}"), Map.of()), SENT)).isInstanceOf(Received.Nothing.class);
        assertThat(webhook.receive(new Post(bytes(A), Map.of()), SENT)).isInstanceOf(Received.Refused.class);
    }

    @Test
    void aRepeatIsTheSameUpdateForTwoHoursAndOldOnesAreNoWork() {
        Received first = webhook.receive(post(A, "mac=" + OF_A), SENT);
        Received later = webhook.receive(post(A, "mac=" + OF_A), SENT.plusSeconds(7_200));

        assertThat(((Received.Work) first).updates().getFirst().externalId())
                .isEqualTo(((Received.Work) later).updates().getFirst().externalId());
        assertThat(webhook.receive(post(A, "mac=" + OF_A), SENT.plusSeconds(3 * 86_400)))
                .isInstanceOf(Received.Nothing.class);
    }

    @Test
    void whateverComesIsAnsweredAndNeverThrown() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] body = A.getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j <= random.nextInt(6); j++)
                body[random.nextInt(body.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(webhook.receive(new Post(body, Map.of("X-ZEvent-Signature", "mac=" + OF_A)), SENT))
                    .isNotInstanceOf(Received.Work.class);
        }
        for (String odd : new String[] {"[".repeat(100_000), "{\"a\":".repeat(50_000), "\0", "null", "\uFEFF{}", ""})
            assertThat(webhook.receive(new Post(bytes(odd), Map.of()), SENT)).isNotInstanceOf(Received.Work.class);
        assertThat(webhook.receive(new Post(new byte[10_000_000], Map.of()), SENT))
                .isInstanceOf(Received.Refused.class);
    }

    private static Post post(String body, String signature) {
        return new Post(bytes(body), Map.of("x-zevent-signature", signature));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
