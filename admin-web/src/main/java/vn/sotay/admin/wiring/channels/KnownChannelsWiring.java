package vn.sotay.admin.wiring.channels;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sotay.admin.channels.ChannelSubject;
import vn.sotay.admin.channels.KnownChannel;
import vn.sotay.admin.channels.KnownChannel.Doors;
import vn.sotay.admin.channels.KnownChannel.Line;
import vn.sotay.admin.channels.KnownChannels;
import vn.sotay.admin.channels.SetUpAtStart;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.ConnectionCheck.Finding;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalobot.ZaloBot;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Channel;

/// All channels of the product, as the administration knows them.
@Configuration(proxyBeanMethods = false)
class KnownChannelsWiring {
    /// What is on.
    private record Present(List<Channel> channels, List<ConnectionCheck> checks, List<SetUpAtStart> setUps) {
        Optional<Line> line(ChannelName name, Supplier<Boolean> granted) {
            Optional<Supplier<List<Finding>>> setUp = setUps.stream()
                    .filter(one -> one.channel().equals(name))
                    .findFirst()
                    .map(SetUpAtStart::setUp);
            Optional<ConnectionCheck> check =
                    checks.stream().filter(one -> one.channel().equals(name)).findFirst();
            return channels.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .map(one -> new Line(one.pace(), granted, check, setUp));
        }
    }

    @Bean
    KnownChannels knownChannels(
            List<Channel> channels,
            ObjectProvider<ConnectionCheck> checks,
            ObjectProvider<SetUpAtStart> setUps,
            ZaloTokens tokens,
            SotayProperties properties) {
        Present on = new Present(
                channels,
                checks.orderedStream().toList(),
                setUps.orderedStream().toList());
        Supplier<Boolean> granted = () -> tokens.find().isPresent();
        return new KnownChannels(List.of(
                known(on.line(Zalo.NAME, granted), Zalo.NAME, zaloDoors(properties)),
                known(on.line(Zalo.BY_PHONE, granted), Zalo.BY_PHONE, doors(properties, true)),
                known(
                        on.line(ZaloBot.NAME, () -> true),
                        ZaloBot.NAME,
                        doors(properties, properties.zalobot().webhookSecret().isEmpty())),
                known(
                        on.line(TelegramWiring.NAME, () -> true),
                        TelegramWiring.NAME,
                        doors(properties, properties.telegram().mode() == TelegramProperties.Mode.POLLING)),
                known(on.line(WebChat.NAME, () -> true), WebChat.NAME, doors(properties, true))));
    }

    private static KnownChannel known(Optional<Line> line, ChannelName name, Doors doors) {
        return new KnownChannel(name, line, doors);
    }

    private static Doors zaloDoors(SotayProperties properties) {
        return new Doors(
                PublicAddress.of(properties),
                false,
                Optional.of(ZaloWiring.callback(properties)).filter(address -> !address.isEmpty()));
    }

    private static Doors doors(SotayProperties properties, boolean polling) {
        return new Doors(PublicAddress.of(properties), polling, Optional.empty());
    }

    @Bean
    ChannelSubject channelSubject(KnownChannels channels) {
        return new ChannelSubject(channels);
    }
}
