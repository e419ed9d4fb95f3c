package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.admin.servers.OddChannel;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;
import vn.sotay.channels.ChannelStates;
import vn.sotay.conversation.ChannelName;

/// The door for platforms, from outside, with a made-up channel behind it.
class WebhookCallsTest {
    private static final ChannelName ODD = new ChannelName("odd");
    private static final int MEGABYTE = 1_000_000;

    private final Browser browser = Browser.fresh();
    private final String id = UUID.randomUUID().toString();

    @Test
    void whatIsAcknowledgedIsStored() {
        HttpResponse<String> answer = post("xin chào");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theSameCallAgainIsAcknowledgedAndStoredOnce() {
        double repeats = counted("repeated");
        for (int i = 0; i < 3; i++) assertThat(post("một lần").statusCode()).isEqualTo(200);

        assertThat(stored()).isEqualTo(1);
        assertThat(counted("repeated")).isEqualTo(repeats + 2);
    }

    @Test
    void whatThePlatformWantsAtOnceIsDoneAfterwards() {
        post("nhấn nút");

        Soon.is("afterwards", () -> OddChannel.AFTERWARDS.contains(id));
    }

    @Test
    void whatIsNoWorkIsAcknowledgedAndNotStored() {
        double before = counted("nothing");

        assertThat(post("{}").statusCode()).isEqualTo(200);
        assertThat(stored()).isZero();
        assertThat(counted("nothing")).isEqualTo(before + 1);
    }

    @Test
    void anUnsignedCallIsRefusedCountedAndSeenOnTheChannelsPage() {
        double before = counted("refused");
        HttpResponse<String> answer =
                browser.send(browser.request("/webhooks/odd").POST(BodyPublishers.ofString("{\"a\":1}")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(counted("refused")).isEqualTo(before + 1);
        SharedApplication.bean(Traffic.class).flush();
        assertThat(SharedApplication.bean(ChannelStates.class).troubles(ODD, 20))
                .extracting(ChannelStates.Trouble::code)
                .contains("webhook 401");
    }

    @Test
    void whoLooksWhetherAnybodyIsThereIsAnswered() {
        for (String verb : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = call("/webhooks/odd", verb, BodyPublishers.noBody());
            assertThat(answer.statusCode()).as(verb).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zalo", "zalobot", "telegram", "webchat", "khong-co"})
    void aChannelThatIsOffIsNotThere(String channel) {
        for (String verb : List.of("GET", "HEAD", "POST"))
            assertThat(call("/webhooks/" + channel, verb, BodyPublishers.ofString("{}"))
                            .statusCode())
                    .as(verb)
                    .isEqualTo(404);
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotReadAtAll() throws IOException {
        URI address = URI.create(SharedApplication.url());
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(
                    ("POST /webhooks/odd HTTP/1.1\r\nHost: a\r\nX-Odd: " + id + "\r\nContent-Length: 10000000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] first = line.getInputStream().readNBytes(12);

            assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
        assertThat(stored()).isZero();
    }

    /// Chunked, so that nobody knows beforehand.
    @Test
    void whatTurnsOutToBeTooLargeIsRefused() {
        byte[] ten = new byte[10 * MEGABYTE];
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(ten));

        assertThat(call("/webhooks/odd", "POST", chunked).statusCode()).isEqualTo(413);
        assertThat(stored()).isZero();
    }

    static List<byte[]> odd() {
        Random random = new Random(20261123);
        byte[] noise = new byte[4_096];
        random.nextBytes(noise);
        return List.of(
                "[".repeat(200_000).getBytes(StandardCharsets.US_ASCII),
                ("{\"a\":".repeat(100_000) + "1").getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, 0, 1},
                noise,
                "\0\0\0".getBytes(StandardCharsets.US_ASCII),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void noBodyIsAnsweredByAFaultOfOurs(byte[] body) {
        HttpResponse<String> answer = browser.send(
                browser.request("/webhooks/odd").header(OddChannel.SIGNED, id).POST(BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "multipart/form-data", "Multipart/Mixed"})
    void aFormWithFilesIsNoCallOfAPlatform(String type) {
        HttpResponse<String> answer = browser.send(browser.request("/webhooks/odd")
                .header("Content-Type", type)
                .header(OddChannel.SIGNED, id)
                .POST(BodyPublishers.ofString("--x\r\na=b")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(stored()).isZero();
    }

    /// A body is read as it is, whatever it is called.
    @Test
    void theTypeOfABodyDoesNotMatter() {
        HttpResponse<String> answer = browser.send(browser.request("/webhooks/odd")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(OddChannel.SIGNED, id)
                .POST(BodyPublishers.ofString("a=b&c=d")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void manyAtOnceAreAllStoredWithinWhatPlatformsWaitFor() throws ExecutionException, InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<Long>> calls = IntStream.range(0, 400)
                    .mapToObj(i -> callers.submit(() -> timed(id + "-" + i)))
                    .toList();
            for (Future<Long> call : calls) assertThat(call.get()).isLessThan(2_000);
        }
        assertThat(stored()).isEqualTo(400);
    }

    private static long timed(String id) {
        Browser caller = Browser.fresh();
        long began = System.nanoTime();
        int status = caller.send(caller.request("/webhooks/odd")
                        .header(OddChannel.SIGNED, id)
                        .POST(BodyPublishers.ofString("chào")))
                .statusCode();
        if (status != 200) throw new AssertionError(status);
        return (System.nanoTime() - began) / 1_000_000;
    }

    private HttpResponse<String> post(String body) {
        return call("/webhooks/odd", "POST", BodyPublishers.ofString(body));
    }

    private HttpResponse<String> call(String path, String verb, BodyPublisher body) {
        return browser.send(browser.request(path).header(OddChannel.SIGNED, id).method(verb, body));
    }

    private int stored() {
        return SharedApplication.jdbc()
                .sql("select count(*) from inbox where channel = 'odd' and external_id like ?")
                .param(id + "%")
                .query(Integer.class)
                .single();
    }

    private static double counted(String kind) {
        return SharedApplication.bean(MeterRegistry.class)
                .counter("sotay.webhook", "channel", "odd", "kind", kind)
                .count();
    }
}
