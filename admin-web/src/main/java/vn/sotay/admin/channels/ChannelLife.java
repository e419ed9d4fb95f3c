package vn.sotay.admin.channels;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import vn.sotay.admin.jobs.Loop;
import vn.sotay.channels.Poller;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.lane.Lane;

/// What runs on this node beside inbox and outbox. One thread per poller, which polls while this node holds the
/// poller's lane: so one node polls an account at a time, and another takes over when it dies. One more thread
/// hands the figures on.
public final class ChannelLife implements SmartLifecycle {
    private static final Duration UNTIL_WE_LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration UNTIL_FIGURES_GO_ON = Duration.ofSeconds(2);

    private final List<Poller> pollers;
    private final Arrivals arrivals;
    private final Traffic traffic;
    private final Supplier<Set<Lane>> lanes;
    private final List<Loop> loops = new ArrayList<>();
    private volatile boolean running;

    /// @param lanes those that this node holds now
    public ChannelLife(List<Poller> pollers, Arrivals arrivals, Traffic traffic, Supplier<Set<Lane>> lanes) {
        this.pollers = List.copyOf(pollers);
        this.arrivals = arrivals;
        this.traffic = traffic;
        this.lanes = lanes;
    }

    @Override
    public void start() {
        running = true;
        for (Poller poller : pollers) loops.add(Loop.start("poller-" + channelOf(poller), () -> round(poller)));
        loops.add(Loop.start("traffic", this::handOn));
    }

    private void handOn() throws InterruptedException {
        Thread.sleep(UNTIL_FIGURES_GO_ON);
        traffic.flush();
    }

    private void round(Poller poller) throws InterruptedException {
        boolean ours = lanes.get().contains(laneOf(poller));
        Duration wait = ours ? poller.poll(updates -> store(poller, updates)) : UNTIL_WE_LOOK_AGAIN;
        if (wait.isPositive()) Thread.sleep(wait);
    }

    private CompletableFuture<Void> store(Poller poller, List<Incoming> updates) {
        ChannelName channel = new ChannelName(channelOf(poller));
        return CompletableFuture.allOf(updates.stream().map(arrivals::store).toArray(CompletableFuture[]::new))
                .thenRun(() -> {
                    if (!updates.isEmpty()) traffic.count(channel, Traffic.Kind.WORK);
                });
    }

    /// `telegram/12345` is an account like others: that of the bot itself.
    static Lane laneOf(Poller poller) {
        String bot = poller.name().substring(poller.name().indexOf('/') + 1);
        return Lane.of(new ChannelAccount(new ChannelName(channelOf(poller)), bot, "poller"));
    }

    private static String channelOf(Poller poller) {
        return poller.name().substring(0, poller.name().indexOf('/'));
    }

    @Override
    public void stop() {
        running = false;
        loops.forEach(Loop::end);
        for (Loop loop : loops) loop.stop(Duration.ZERO);
        loops.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the node's own work has begun, and ended before it ends.
    @Override
    public int getPhase() {
        return 1;
    }
}
