package vn.sotay.channels.botapi;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.Poller.Inbox;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.Incoming;

/// How a poller goes on from one call to the next. To be driven by one thread.
public final class Asking {
    public static final Duration WHILE_STOPPED = Duration.ofSeconds(30);

    private final ChannelName channel;
    private final ChannelStates states;
    private final InstantSource time;
    private int failures;

    public Asking(ChannelName channel, ChannelStates states, InstantSource time) {
        this.channel = channel;
        this.states = states;
        this.time = time;
    }

    /// Only a person can put it right. A pause that ends is about sending.
    public boolean isStopped() {
        return states.pause(channel, time.instant())
                .filter(pause -> pause.until().isEmpty())
                .isPresent();
    }

    /// Whether all of them are kept for good now.
    public static boolean isStored(List<Incoming> updates, Inbox inbox) throws InterruptedException {
        if (updates.isEmpty()) return true;
        try {
            inbox.store(updates).get();
            return true;
        } catch (ExecutionException notStored) {
            return false;
        }
    }

    public void succeeded() {
        failures = 0;
    }

    /// @return how often in a row
    public int failed() {
        return ++failures;
    }

    public Duration stop(String code) {
        states.stop(channel, new Pause(time.instant(), Optional.empty(), code));
        return WHILE_STOPPED;
    }

    /// 1, 2, 4 … seconds, at most a minute.
    public Duration later(String code, String detail) {
        trouble(code, detail);
        return Duration.ofSeconds(Math.min(60, 1L << Math.min(failed() - 1, 6)));
    }

    public void trouble(String code, String detail) {
        states.trouble(channel, new Trouble(time.instant(), code, detail));
    }
}
