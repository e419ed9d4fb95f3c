package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BellTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(30);

    private final Bell bell = new Bell();

    @Test
    void aRingWakesWhoeverWaits() throws InterruptedException {
        Thread.ofVirtual().start(bell::ring);

        assertThat(waited(LONG)).isLessThan(LONG);
    }

    @Test
    void aRingWhileNobodyWaitsIsKeptForTheNextWait() throws InterruptedException {
        bell.ring();

        assertThat(waited(LONG)).isLessThan(LONG);
    }

    @Test
    void manyRingsAreOne() throws InterruptedException {
        for (int i = 0; i < 100; i++) bell.ring();
        waited(LONG);

        assertThat(waited(SHORT)).isGreaterThanOrEqualTo(SHORT);
    }

    @Test
    void withoutARingTheWaitEndsByItself() throws InterruptedException {
        assertThat(waited(SHORT)).isGreaterThanOrEqualTo(SHORT);
    }

    private Duration waited(Duration atMost) throws InterruptedException {
        long began = System.nanoTime();
        bell.await(atMost);
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
