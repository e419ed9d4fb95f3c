package vn.sotay.channels.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.channels.telegram.fake.TelegramWorld.Outcome;

/// A long poll as the fact sheet describes it.
class FakeTelegramTest {
    private final TelegramWorld world = new TelegramWorld();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void anEmptyPollIsHeldUntilSomebodyWrites() {
        world.holdPolls(Duration.ofSeconds(20));
        CompletableFuture<Outcome> poll = poll(20);
        assertThat(poll).isNotDone();

        world.writes(77, "một");

        assertThat(soon(poll).body()).contains("một");
    }

    @Test
    void aPollIsHeldForTheAskedTimeAtMost() {
        world.holdPolls(Duration.ofSeconds(20));
        long began = System.nanoTime();

        assertThat(poll(0).join().body()).contains("\"result\":[]");
        assertThat(poll(1).join().body()).contains("\"result\":[]");

        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(950), Duration.ofSeconds(15));
    }

    @Test
    void aSecondPollEndsTheFirstWithAConflict() {
        world.holdPolls(Duration.ofSeconds(20));
        CompletableFuture<Outcome> first = poll(20);
        CompletableFuture<Outcome> second = poll(20);

        assertThat(soon(first).status()).isEqualTo(409);
        world.writes(77, "một");
        assertThat(soon(second).body()).contains("một");
    }

    @Test
    void theEndOfTheServerEndsAHeldPoll() {
        world.holdPolls(Duration.ofSeconds(20));
        CompletableFuture<Outcome> poll = poll(20);

        world.close();

        assertThat(soon(poll).body()).contains("\"result\":[]");
    }

    /// Long before it would end by itself.
    private static Outcome soon(CompletableFuture<Outcome> poll) {
        return poll.orTimeout(10, TimeUnit.SECONDS).join();
    }

    /// Returns when the world has begun with it.
    private CompletableFuture<Outcome> poll(int timeout) {
        int held = (int) world.methods().stream().filter("getupdates"::equals).count();
        String asked = "{\"offset\":0,\"limit\":100,\"timeout\":" + timeout + "}";
        CompletableFuture<Outcome> poll = CompletableFuture.supplyAsync(
                () -> world.answer("getUpdates", JsonMapper.shared().readTree(asked)), threads);
        while (!world.isHeld(held + 1)) Thread.onSpinWait();
        return poll;
    }
}
