package vn.sotay.conversation.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// Sends one delivery by its channel, under the channel's pace. One of the few places that catch every
/// exception: a fault in a channel means that the answer is lost, never that the sender stops.
public final class SendOne {
    private static final Logger log = LoggerFactory.getLogger(SendOne.class);
    private static final Duration UNTIL_CHANNEL_IS_BACK = Duration.ofMinutes(1);

    private final Map<ChannelName, Channel> channels;
    private final Permits permits;
    private final OutboxMeter meter;
    private final InstantSource time;

    public SendOne(List<Channel> channels, Permits permits, OutboxMeter meter, InstantSource time) {
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, channel -> channel));
        this.permits = permits;
        this.meter = meter;
        this.time = time;
    }

    /// The channels on which something can go now.
    Set<ChannelName> open() {
        Instant now = time.instant();
        return channels.values().stream()
                .filter(channel -> channel.isOpen(now))
                .map(Channel::name)
                .collect(Collectors.toSet());
    }

    Delivery.Status send(Delivery delivery) {
        long began = System.nanoTime();
        SendOutcome outcome = attempt(delivery);
        Delivery.Status status = delivery.after(outcome, time.instant());
        tell(delivery, status, Duration.ofNanos(System.nanoTime() - began));
        return status;
    }

    private void tell(Delivery delivery, Delivery.Status status, Duration took) {
        try {
            meter.tried(delivery.to().channel(), status, took);
        } catch (RuntimeException fault) {
            log.warn("delivery {}: the meter failed", delivery.id().value(), fault);
        }
    }

    private SendOutcome attempt(Delivery delivery) {
        Channel channel = channels.get(delivery.to().channel());
        Instant now = time.instant();
        if (channel == null) return new SendOutcome.Wait(now.plus(UNTIL_CHANNEL_IS_BACK), "the channel is off");
        if (!channel.isOpen(now)) return new SendOutcome.Wait(now, "the channel is paused");
        try {
            awaitPermit(channel, delivery.to());
        } catch (RuntimeException fault) {
            log.warn("delivery {} by {}: no permit to be had", delivery.id().value(), channel.name(), fault);
            return new SendOutcome.TryLater(now, fault.getClass().getSimpleName());
        }
        return handOver(delivery, channel);
    }

    private static SendOutcome handOver(Delivery delivery, Channel channel) {
        try {
            return channel.send(delivery);
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            log.warn("delivery {} by {}: the channel failed", delivery.id().value(), channel.name(), fault);
            return new SendOutcome.AnswerLost(fault.getClass().getSimpleName());
        }
    }

    private void awaitPermit(Channel channel, ChannelAccount to) {
        if (!channel.pace().isLimited() && !channel.pacePerAccount().isLimited()) return;
        for (Duration wait = permits.take(channel, to); wait.isPositive(); wait = permits.take(channel, to))
            LockSupport.parkNanos(wait.toNanos());
    }
}
