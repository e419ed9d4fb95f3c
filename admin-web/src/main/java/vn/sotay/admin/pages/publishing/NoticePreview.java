package vn.sotay.admin.pages.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.enrolment.preference.ChannelWording;

/// The notice as each channel will draw it, by the channel's own translator, and how long sending will take.
@Component
class NoticePreview {
    private static final ChannelName BY_PHONE = new ChannelName("zbs");

    private final List<Channel> channels;

    NoticePreview(List<Channel> channels) {
        this.channels = channels.stream()
                .filter(channel -> !channel.name().equals(BY_PHONE))
                .toList();
    }

    /// @param messages what arrives, in order
    record OnChannel(String name, List<Channel.Drawn> messages) {}

    List<OnChannel> of(Reply reply) {
        return channels.stream()
                .map(channel -> new OnChannel(
                        ChannelWording.name(channel.name()),
                        channel.messages(reply).stream().map(channel::drawn).toList()))
                .toList();
    }

    /// At the pace of each channel, all channels at the same time.
    Duration expected(Map<String, Long> byChannel) {
        long seconds = channels.stream()
                .filter(channel -> channel.pace().isLimited())
                .mapToLong(channel -> Math.ceilDiv(
                        Objects.requireNonNullElse(byChannel.get(channel.name().value()), 0L),
                        (long) channel.pace().perSecond()))
                .max()
                .orElse(0);
        return Duration.ofSeconds(seconds);
    }

    String nameOf(String channel) {
        return ChannelWording.name(new ChannelName(channel));
    }
}
