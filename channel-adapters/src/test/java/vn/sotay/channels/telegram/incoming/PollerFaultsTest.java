package vn.sotay.channels.telegram.incoming;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramSettings;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.Fault;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.conversation.inbox.Incoming;

/// What the poller does when Telegram or the line does not do as it should.
class PollerFaultsTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final FakeTelegram fake = new FakeTelegram(0);
    private final TelegramWorld world = fake.world();
    private final TelegramApi api = api(fake.url());
    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final TelegramPoller poller = new TelegramPoller(api, states, () -> NOW);
    private final List<Incoming> stored = new ArrayList<>();

    private static TelegramApi api(String url) {
        return new TelegramApi(
                new TelegramSettings(
                        TelegramWorld.TOKEN,
                        URI.create(url),
                        TelegramSettings.Mode.POLLING,
                        "",
                        TelegramSettings.Disclosure.PUBLIC_ONLY,
                        URI.create("https://sotay.example")),
                Duration.ofSeconds(3));
    }

    @AfterEach
    void close() {
        api.close();
        fake.close();
    }

    @Test
    void whoIsToldToWaitWaitsAsLongAsAsked() throws InterruptedException {
        world.writes(77, "một");
        world.faults(Map.of(Fault.TOO_FAST, 1.0), 1);
        assertThat(poller.poll(this::store)).isEqualTo(Duration.ofMillis(2_500));
        assertThat(states.troubles(Telegram.NAME, 9)).isEmpty();

        world.faults(Map.of(), 1);
        assertThat(poller.poll(this::store)).isZero();
        assertThat(stored).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SERVER_ERROR", "CUT_LINE", "LOST_ANSWER"})
    void aBrokenAnswerIsAskedForAgainEachTimeLater(Fault fault) throws InterruptedException {
        world.writes(77, "một");
        world.faults(Map.of(fault, 1.0), 1);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) waits.add(poller.poll(this::store).toSeconds());
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(states.troubles(Telegram.NAME, 9)).isNotEmpty();
        assertThat(states.pause(Telegram.NAME, NOW)).isEmpty();

        world.faults(Map.of(), 1);
        assertThat(poller.poll(this::store)).isZero();
        assertThat(stored).extracting(one -> one.sender().id()).containsExactly("77");
        world.faults(Map.of(fault, 1.0), 1);
        assertThat(poller.poll(this::store)).as("as at first").isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aTokenThatIsRevokedStopsThePollerAndNothingMoreIsCalled() throws InterruptedException {
        world.faults(Map.of(Fault.TOKEN_REVOKED, 1.0), 1);
        poller.poll(this::store);
        int calls = world.methods().size();

        assertThat(poller.poll(this::store)).isPositive();

        assertThat(world.methods()).hasSize(calls);
        states.resume(Telegram.NAME);
        world.faults(Map.of(), 1);
        world.writes(77, "một");
        assertThat(poller.poll(this::store)).isZero();
        assertThat(stored).hasSize(1);
    }

    @Test
    void anotherPollerIsWaitedForAndSpokenOfWhenItStays() throws InterruptedException, ExecutionException {
        world.holdPolls(Duration.ofSeconds(20));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                TelegramApi elsewhere = api(fake.url())) {
            TelegramPoller other = new TelegramPoller(elsewhere, new InMemoryChannelStates(), () -> NOW);
            List<Long> waits = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Future<Duration> first = threads.submit(() -> poller.poll(this::store));
                awaitPolls(2 * i + 1);
                Future<Duration> second = threads.submit(() -> other.poll(this::store));
                awaitPolls(2 * i + 2);
                waits.add(first.get().toSeconds());
                second.cancel(true);
            }
            assertThat(waits).containsExactly(3L, 6L, 9L);
        }
        assertThat(states.troubles(Telegram.NAME, 9)).extracting(Trouble::code).containsExactly("telegram.conflict");
        assertThat(states.pause(Telegram.NAME, NOW)).isEmpty();
    }

    private void awaitPolls(int many) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!world.isHeld(many) && System.nanoTime() < deadline) Thread.onSpinWait();
        assertThat(world.isHeld(many)).isTrue();
    }

    /// One update is no JSON: the others of its batch are read, and it is put aside.
    @Test
    void anUpdateThatIsNoJsonKeepsNoOtherFromBeingRead() throws InterruptedException {
        WireMockServer server = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        try (TelegramApi broken = api("http://127.0.0.1:" + server.port())) {
            server.stubFor(post(urlPathMatching(".*/getUpdates"))
                    .willReturn(
                            okJson("{\"ok\":true,\"result\":[{\"update_id\":7001,\"message\":{\"text\":\"\\x\"}}]}")));
            TelegramPoller poller = new TelegramPoller(broken, states, () -> NOW);

            assertThat(poller.poll(this::store)).as("alone first").isPositive();
            assertThat(stored).isEmpty();
            assertThat(poller.poll(this::store)).isZero();
            assertThat(stored).extracting(Incoming::externalId).containsExactly("7001");
            server.stubFor(post(urlPathMatching(".*/getUpdates")).willReturn(okJson("{\"ok\":true,\"result\":[]}")));
            assertThat(poller.poll(this::store)).isZero();
            assertThat(server.getAllServeEvents().getFirst().getRequest().getBodyAsString())
                    .contains("\"offset\":7002", "\"limit\":100");
        } finally {
            server.stop();
        }
    }

    private CompletableFuture<Void> store(List<Incoming> updates) {
        stored.addAll(updates);
        return CompletableFuture.completedFuture(null);
    }
}
