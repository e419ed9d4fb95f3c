package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.Soon;

class LoopTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    @Test
    void aFailureIsSurvivedAndTheWorkTriedAgain() {
        AtomicInteger rounds = new AtomicInteger();
        Loop loop = Loop.start("test-failing", () -> {
            if (rounds.incrementAndGet() < 3) throw new IllegalStateException("the database is away, say");
            TimeUnit.MILLISECONDS.sleep(5);
        });

        Soon.is("more rounds", () -> rounds.get() > 5);
        loop.stop(Duration.ZERO);
    }

    @Test
    void aStopEndsAWaitAtOnce() {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Loop loop = Loop.start("test-waiting", () -> {
            begun.countDown();
            try {
                never.await();
            } finally {
                ended.set(true);
            }
        });

        Soon.is("a round", () -> begun.getCount() == 0);

        assertThat(timeToStop(loop, Duration.ofMillis(20))).isLessThan(SOON);
        Soon.is("the end", ended::get);
    }

    @Test
    void aStopEndsThePauseAfterAFailureAtOnce() {
        AtomicInteger rounds = new AtomicInteger();
        Loop loop = Loop.start("test-pausing", () -> {
            rounds.incrementAndGet();
            throw new IllegalStateException("again and again");
        });
        Soon.is("a longer pause", () -> rounds.get() == 3);

        assertThat(timeToStop(loop, Duration.ZERO)).isLessThan(SOON);
        int then = rounds.get();
        Soon.aMoment();
        assertThat(rounds).hasValue(then);
    }

    @Test
    void theRoundUnderWayMayEndByItself() {
        AtomicInteger whole = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        Loop loop = Loop.start("test-busy", () -> {
            begun.countDown();
            TimeUnit.MILLISECONDS.sleep(100);
            whole.incrementAndGet();
        });
        Soon.is("a round", () -> begun.getCount() == 0);

        loop.stop(SOON);

        assertThat(whole).hasPositiveValue();
    }

    private static Duration timeToStop(Loop loop, Duration atMost) {
        long began = System.nanoTime();
        loop.stop(atMost);
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
