package vn.sotay.admin.webhooks;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.channels.Received;
import vn.sotay.conversation.ChannelName;

/// Counts the calls, for the operator and for the channel's page.
@Component
class WebhookMeter {
    private final MeterRegistry registry;
    private final Traffic traffic;

    WebhookMeter(MeterRegistry registry, Traffic traffic) {
        this.registry = registry;
        this.traffic = traffic;
    }

    void came(ChannelName channel, Traffic.Kind kind) {
        count(channel, kind);
        traffic.count(channel, kind);
    }

    void refused(ChannelName channel, Received.Refused refused) {
        count(channel, Traffic.Kind.REFUSED);
        traffic.refused(channel, refused.status(), refused.why());
    }

    private void count(ChannelName channel, Traffic.Kind kind) {
        registry.counter(
                        "sotay.webhook",
                        "channel",
                        channel.value(),
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
