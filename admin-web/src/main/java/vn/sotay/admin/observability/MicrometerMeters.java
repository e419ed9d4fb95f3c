package vn.sotay.admin.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.InboxMeter;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.OutboxMeter;

/// Counts and times of updates and deliveries.
public final class MicrometerMeters implements InboxMeter, OutboxMeter {
    private final MeterRegistry registry;
    private final Timer turns;

    public MicrometerMeters(MeterRegistry registry) {
        this.registry = registry;
        this.turns = Timer.builder("sotay.turn")
                .description("time to decide one answer")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofNanos(50_000))
                .maximumExpectedValue(Duration.ofSeconds(5))
                .register(registry);
    }

    @Override
    public void ended(ChannelName channel, Ending ending) {
        registry.counter(
                        "sotay.updates",
                        "channel",
                        channel.value(),
                        "ending",
                        ending.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void turn(Duration took) {
        turns.record(took);
    }

    @Override
    public void tried(ChannelName channel, Delivery.Status status, Duration took) {
        registry.timer("sotay.deliveries", "channel", channel.value(), "outcome", outcome(status))
                .record(took);
    }

    private static String outcome(Delivery.Status status) {
        return switch (status) {
            case Delivery.Status.Sent sent -> "sent";
            case Delivery.Status.Waiting waiting -> "try_later";
            case Delivery.Status.Unreached unreached -> "unreached";
            case Delivery.Status.Unknown unknown -> "unknown";
        };
    }
}
