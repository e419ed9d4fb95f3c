package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.lane.Lane;

/// The outbox behind a door at which every reply becomes the messages of its channel, so that whatever is
/// claimed is one message and goes or fails as one.
public final class FittingDeliveries implements Deliveries {
    private final Deliveries deliveries;
    private final Map<ChannelName, Channel> channels;

    public FittingDeliveries(Deliveries deliveries, List<Channel> channels) {
        this.deliveries = deliveries;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, channel -> channel));
    }

    @Override
    public void add(List<DeliveryDraft> drafts, Instant now) {
        List<DeliveryDraft> fitting = new ArrayList<>();
        for (DeliveryDraft draft : drafts)
            for (Reply message : messages(draft)) fitting.add(new DeliveryDraft(draft.to(), draft.kind(), message));
        deliveries.add(fitting, now);
    }

    private List<Reply> messages(DeliveryDraft draft) {
        Channel channel = channels.get(draft.to().channel());
        return channel == null ? List.of(draft.reply()) : channel.messages(draft.reply());
    }

    @Override
    public List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now) {
        return deliveries.claim(lanes, open, atMost, now);
    }

    @Override
    public void arrived(Echo echo) {
        deliveries.arrived(echo);
    }

    @Override
    public void settleUnknownClaims() {
        deliveries.settleUnknownClaims();
    }

    @Override
    public void record(List<Settled> settled, Instant now) {
        deliveries.record(settled, now);
    }

    @Override
    public int forget(Instant before) {
        return deliveries.forget(before);
    }
}
