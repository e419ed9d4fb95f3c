package vn.sotay.admin.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import vn.sotay.publishing.delivery.DeliveryRound;

/// Rounds of publications on this node, one after the other while there is somebody to tell.
public final class PublishingRounds implements SmartLifecycle {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration BREATH = Duration.ofMillis(50);

    private final DeliveryRound round;
    private final WakeUps wakeUps;
    private final Bell bell = new Bell();
    private volatile @Nullable Loop loop;

    public PublishingRounds(DeliveryRound round, WakeUps wakeUps) {
        this.round = round;
        this.wakeUps = wakeUps;
    }

    @Override
    public void start() {
        loop = Loop.start("publishing", this::work);
    }

    private void work() throws InterruptedException {
        int taken = round.work();
        if (taken > 0) wakeUps.replied();
        bell.await(taken > 0 ? BREATH : LOOK);
    }

    @Override
    public void stop() {
        Loop running = loop;
        if (running != null) running.stop(Duration.ofSeconds(5));
        loop = null;
    }

    @Override
    public boolean isRunning() {
        return loop != null;
    }

    /// Begins after and ends before the workers of the outbox.
    @Override
    public int getPhase() {
        return 1;
    }
}
