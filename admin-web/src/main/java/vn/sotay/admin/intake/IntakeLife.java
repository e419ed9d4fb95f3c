package vn.sotay.admin.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import vn.sotay.admin.jobs.Bell;
import vn.sotay.admin.jobs.Loop;
import vn.sotay.admin.storage.intake.IntakeQueue;

/// The readers of this node and its watched folder. Each reader reads one file at a time, in a child JVM.
public final class IntakeLife implements SmartLifecycle {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final IntakeQueue queue;
    private final IntakeReading reading;
    private final Bell bell;
    private final int readers;
    private final List<WatchedFolder> folders;
    private final List<Loop> loops = new ArrayList<>();
    private volatile boolean running;

    /// @param folders none or one
    public IntakeLife(IntakeQueue queue, IntakeReading reading, Bell bell, int readers, List<WatchedFolder> folders) {
        this.queue = queue;
        this.reading = reading;
        this.bell = bell;
        this.readers = readers;
        this.folders = folders;
    }

    @Override
    public void start() {
        for (int i = 0; i < readers; i++) loops.add(Loop.start("intake-" + i, this::round));
        for (WatchedFolder folder : folders) loops.add(Loop.start("intake-folder", folder::round));
        running = true;
    }

    private void round() throws InterruptedException {
        Optional<IntakeQueue.Turn> turn = queue.take(UUID.randomUUID());
        if (turn.isPresent()) reading.read(turn.get());
        else bell.await(POLL);
    }

    @Override
    public void stop() {
        running = false;
        loops.forEach(Loop::end);
        loops.forEach(loop -> loop.stop(Duration.ZERO));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
