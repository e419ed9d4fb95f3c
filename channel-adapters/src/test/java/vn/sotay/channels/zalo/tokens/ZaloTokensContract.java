package vn.sotay.channels.zalo.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.ZaloTokens.Kept;
import vn.sotay.channels.zalo.ZaloTokens.Pair;

/// What every {@link ZaloTokens} promises.
public abstract class ZaloTokensContract {
    protected static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    protected static final Pair FIRST =
            new Pair("2000000000000000002", "access-1", "refresh-1", NOW.plusSeconds(90_000));
    protected static final Pair SECOND = new Pair("", "access-2", "refresh-2", NOW.plusSeconds(180_000));

    private static final long LONG_ENOUGH_FOR_ANOTHER = 3_000_000;

    /// One node's.
    protected abstract ZaloTokens here();

    /// Another node's, of the same tokens. Nothing is kept before the test.
    protected abstract ZaloTokens there();

    @Test
    void aPairIsKeptForAllNodesUntilTheNext() {
        assertThat(here().find()).isEmpty();
        here().keep(FIRST, NOW);
        assertThat(there().find()).contains(new Kept(FIRST, NOW, Optional.empty()));

        there().keep(SECOND, NOW.plusSeconds(5));
        assertThat(here().find()).contains(new Kept(SECOND, NOW.plusSeconds(5), Optional.empty()));
        here().forget();
        assertThat(there().find()).isEmpty();
    }

    @Test
    void whatWasWrittenBeforeACrashStays() {
        here().keep(FIRST, NOW);

        assertThatThrownBy(() -> here().alone(() -> {
                    here().spending(NOW.plusSeconds(1));
                    throw new IllegalStateException("crash");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(there().find()).contains(new Kept(FIRST, NOW, Optional.of(NOW.plusSeconds(1))));
        there().notSpent();
        assertThat(here().find()).contains(new Kept(FIRST, NOW, Optional.empty()));
    }

    @Test
    void whatIsWrittenAloneIsSeenByOthersBeforeTheWorkEnds() {
        here().keep(FIRST, NOW);

        Optional<Kept> seen = here().alone(() -> {
            here().spending(NOW.plusSeconds(1));
            return onAnotherThread(() -> there().find());
        });

        assertThat(seen.orElseThrow().spendingSince()).contains(NOW.plusSeconds(1));
    }

    @Test
    void aNewPairEndsTheSpending() {
        here().keep(FIRST, NOW);
        here().spending(NOW);
        here().keep(SECOND, NOW);

        assertThat(here().find().orElseThrow().spendingSince()).isEmpty();
    }

    @Test
    void withoutAPairThereIsNothingToSpend() {
        here().spending(NOW);
        here().notSpent();

        assertThat(there().find()).isEmpty();
    }

    /// Each reads a number and writes the next: two at once would write the same.
    @Test
    void nodesThatWorkAloneTakeTurns() {
        here().keep(numbered(0), NOW);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ZaloTokens one : List.of(here(), there(), here(), there(), here(), there()))
                threads.execute(() -> one.alone(() -> oneMore(one)));
        }

        assertThat(number(here())).isEqualTo(6);
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return CompletableFuture.supplyAsync(work, threads).join();
        }
    }

    private static int oneMore(ZaloTokens tokens) {
        int next = number(tokens) + 1;
        LockSupport.parkNanos(LONG_ENOUGH_FOR_ANOTHER);
        tokens.keep(numbered(next), NOW);
        return next;
    }

    private static int number(ZaloTokens tokens) {
        return Integer.parseInt(tokens.find().orElseThrow().pair().accessToken());
    }

    private static Pair numbered(int number) {
        return new Pair("", Integer.toString(number), "refresh", NOW);
    }
}
