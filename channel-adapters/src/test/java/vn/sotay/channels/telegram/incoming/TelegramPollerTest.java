package vn.sotay.channels.telegram.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.telegram.InMemoryRecords;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramSettings;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

class TelegramPollerTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final FakeTelegram fake = new FakeTelegram(0);
    private final TelegramApi api = new TelegramApi(settings(TelegramWorld.TOKEN), Duration.ofSeconds(3));
    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final TelegramPoller poller = new TelegramPoller(api, states, () -> NOW);
    private final List<Incoming> stored = new ArrayList<>();

    private TelegramSettings settings(String token) {
        return new TelegramSettings(
                token,
                URI.create(fake.url()),
                TelegramSettings.Mode.POLLING,
                "",
                TelegramSettings.Disclosure.PUBLIC_ONLY,
                URI.create("https://sotay.example"));
    }

    @AfterEach
    void close() {
        api.close();
        fake.close();
    }

    @Test
    void whatCameIsStoredBeforeTelegramIsTold() throws InterruptedException {
        fake.world().writes(77, "một");
        fake.world().writes(78, "hai");

        assertThat(poller.poll(this::store)).isZero();
        assertThat(stored).extracting(one -> one.sender().id()).containsExactly("77", "78");
        assertThat(fake.world().waitingUpdates()).as("not confirmed yet").isEqualTo(2);

        poller.poll(this::store);
        assertThat(fake.world().waitingUpdates()).isZero();
        assertThat(stored).hasSize(2);
    }

    @Test
    void whatCouldNotBeStoredComesAgain() throws InterruptedException {
        fake.world().writes(77, "một");

        assertThat(poller.poll(updates -> CompletableFuture.failedFuture(new IllegalStateException("no database"))))
                .isPositive();
        poller.poll(this::store);

        assertThat(stored).extracting(one -> one.sender().id()).containsExactly("77");
    }

    @Test
    void numbersThatBeginAnewBelowAreTaken() throws InterruptedException {
        fake.world().writes(77, "một");
        poller.poll(this::store);
        poller.poll(this::store);
        fake.world().beginAgainAt(5);
        fake.world().writes(77, "hai");

        poller.poll(this::store);

        assertThat(stored).hasSize(2);
    }

    @Test
    void aRevokedTokenStopsTheChannelUntilAPersonActs() throws InterruptedException {
        try (TelegramApi wrong = new TelegramApi(settings("999:wrong"), Duration.ofSeconds(3))) {
            new TelegramPoller(wrong, states, () -> NOW).poll(this::store);
        }

        assertThat(states.pause(Telegram.NAME, NOW.plusSeconds(86_400)))
                .hasValueSatisfying(pause -> assertThat(pause.code()).isEqualTo("telegram.token"));
    }

    @Test
    void aPressedButtonIsAnsweredAtOnceAndReadAsAChoiceOnItsMessage()
            throws InterruptedException, UpdateReader.Unreadable {
        fake.world().presses(77, 321, "lookup:read:12:3");

        poller.poll(this::store);

        Update update = new TelegramUpdates(new InMemoryRecords()).read(stored.getFirst());
        assertThat(update).isInstanceOfSatisfying(Update.Chosen.class, chosen -> {
            assertThat(chosen.choice()).isEqualTo(ChoiceId.of("lookup", "read", 12, 3));
            assertThat(chosen.on()).contains("321");
        });
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (!fake.world().methods().contains("answercallbackquery") && System.nanoTime() < deadline)
            Thread.onSpinWait();
        assertThat(fake.world().methods()).contains("answercallbackquery");
    }

    private CompletableFuture<Void> store(List<Incoming> updates) {
        stored.addAll(updates);
        return CompletableFuture.completedFuture(null);
    }
}
