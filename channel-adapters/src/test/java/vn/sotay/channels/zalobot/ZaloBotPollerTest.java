package vn.sotay.channels.zalobot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.Poller;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

class ZaloBotPollerTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final Poller.Inbox NO_DATABASE =
            updates -> CompletableFuture.failedFuture(new IllegalStateException("no database"));

    private final FakeZaloBot fake = new FakeZaloBot(0);
    private final ZaloBotApi api =
            new ZaloBotApi(ZaloBotContractTest.settings(fake.url(), ZaloBotSettings.Mode.POLLING));
    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final ZaloBotPoller poller = new ZaloBotPoller(api, states, () -> NOW);
    private final List<Incoming> stored = new ArrayList<>();

    @AfterEach
    void close() {
        api.close();
        fake.close();
    }

    @Test
    void eachCallBringsOneUpdate() throws InterruptedException {
        fake.world().writes("p1", "một");
        fake.world().writes("p2", "hai");

        assertThat(poller.poll(this::store)).isZero();
        assertThat(fake.world().waitingUpdates()).isEqualTo(1);
        poller.poll(this::store);

        assertThat(stored).extracting(one -> one.sender().id()).containsExactly("p1", "p2");
        assertThat(states.fact(ZaloBot.NAME, "zalobot.updates")).contains("object");
    }

    @Test
    void aListOfUpdatesIsTakenToo() throws InterruptedException {
        fake.world().giveLists();
        fake.world().writes("p1", "một");
        fake.world().writes("p2", "hai");

        poller.poll(this::store);

        assertThat(stored).extracting(one -> one.sender().id()).containsExactly("p1", "p2");
        assertThat(states.fact(ZaloBot.NAME, "zalobot.updates")).contains("array");
    }

    /// The platform has forgotten it already.
    @Test
    void whatCouldNotBeStoredIsStoredBeforeAnythingIsAskedAgain() throws InterruptedException {
        fake.world().writes("p1", "một");
        fake.world().writes("p2", "hai");

        assertThat(poller.poll(NO_DATABASE)).isEqualTo(Duration.ofSeconds(1));
        assertThat(poller.poll(NO_DATABASE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(fake.world().methods()).containsExactly("getUpdates");
        poller.poll(this::store);
        poller.poll(this::store);

        assertThat(stored).extracting(one -> one.sender().id()).containsExactly("p1", "p2");
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsOnly("zalobot.storage");
    }

    /// Not even what the page is told may cost an update.
    @Test
    void whereNothingCanBeWrittenAnUpdateIsKept() throws InterruptedException {
        ChannelStates nowhere = (ChannelStates) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ChannelStates.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("pause")) return Optional.empty();
                    throw new IllegalStateException("no database");
                });
        ZaloBotPoller blind = new ZaloBotPoller(api, nowhere, () -> NOW);
        for (String answer :
                new String[] {"{\"ok\":true,\"result\":" + fake.world().text("p1", "một") + "}", "{ cut"}) {
            stored.clear();
            fake.world().nextUpdates(answer);
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> blind.poll(NO_DATABASE));

            blind.poll(this::store);

            assertThat(stored).as("of " + answer).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":false,\"error_code\":408,\"description\":\"Request Timeout\"}",
                "{\"ok\":true,\"result\":[]}",
                "{\"ok\":true,\"result\":{}}",
                "{\"ok\":true,\"result\":null}",
                "{\"ok\":true}"
            })
    void nothingNewIsNoTroubleAndNotAskedWithoutABreath(String answer) throws InterruptedException {
        fake.world().nextUpdates(answer);

        assertThat(poller.poll(this::store)).isEqualTo(Duration.ofMillis(200));
        assertThat(stored).isEmpty();
        assertThat(states.troubles(ZaloBot.NAME, 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ok\":true,\"result\":{\"moi\":\"là\"}}", "{\"moi\":1}", "{ cut"})
    void whatIsNoUpdateIsPutAsideForPeople(String answer) throws InterruptedException {
        fake.world().nextUpdates(answer);

        assertThat(poller.poll(this::store)).isPositive();

        assertThat(stored)
                .singleElement()
                .satisfies(one -> assertThatExceptionOfType(UpdateReader.Unreadable.class)
                        .isThrownBy(() -> new ZaloBotUpdates().read(one)));
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsExactly("zalobot.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"401, zalobot.token", "404, zalobot.address"})
    void whatOnlyAPersonCanPutRightStopsTheChannel(int code, String pause) throws InterruptedException {
        fake.world().nextUpdates("{\"ok\":false,\"error_code\":" + code + ",\"description\":\"no\"}");
        fake.world().writes("p1", "một");

        poller.poll(this::store);
        poller.poll(this::store);

        assertThat(states.pause(ZaloBot.NAME, NOW.plusSeconds(999_999)))
                .hasValueSatisfying(stopped -> assertThat(stopped.code()).isEqualTo(pause));
        assertThat(fake.world().waitingUpdates()).as("not asked for").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"400, http 400", "403, http 403", "429, http 429", "500, http 500"})
    void otherRefusalsAreToldAndAskedAgainMoreSlowly(int code, String trouble) throws InterruptedException {
        for (long seconds : new long[] {1, 2, 4}) {
            fake.world().nextUpdates("{\"ok\":false,\"error_code\":" + code + ",\"description\":\"no\"}");
            assertThat(poller.poll(this::store)).isEqualTo(Duration.ofSeconds(seconds));
        }
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsOnly(trouble);
    }

    @Test
    void nobodyThereIsToldAndAskedAgain() throws InterruptedException {
        fake.close();

        assertThat(poller.poll(this::store)).isPositive();
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsExactly("zalobot.network");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 502})
    void aPageInPlaceOfAnAnswerIsToldByItsStatusAndStopsNothing(int status) throws InterruptedException {
        fake.world().nextUpdates(status, "<html>");

        assertThat(poller.poll(this::store)).isEqualTo(Duration.ofSeconds(1));
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsExactly("http " + status);
        assertThat(states.pause(ZaloBot.NAME, NOW)).isEmpty();
    }

    @Test
    void aPageThatSaysThatTimeIsUpIsNoTrouble() throws InterruptedException {
        fake.world().nextUpdates(408, "<html>");

        assertThat(poller.poll(this::store)).isEqualTo(Duration.ofMillis(200));
        assertThat(states.troubles(ZaloBot.NAME, 9)).isEmpty();
    }

    @Test
    void itsNameNamesTheBotAndNotItsToken() {
        assertThat(poller.name()).isEqualTo("zalobot/98765");
        assertThat(api.settings().toString()).doesNotContain("thu-nghiem").doesNotContain("bi-mat");
        assertThat(api.settings().apiUrl()).isEqualTo(URI.create(fake.url()));
    }

    private CompletableFuture<Void> store(List<Incoming> updates) {
        stored.addAll(updates);
        return CompletableFuture.completedFuture(null);
    }
}
