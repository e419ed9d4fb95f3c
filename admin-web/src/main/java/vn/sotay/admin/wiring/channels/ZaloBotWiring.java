package vn.sotay.admin.wiring.channels;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.sotay.admin.channels.SetUpAtStart;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.Poller;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.zalobot.ZaloBot;
import vn.sotay.channels.zalobot.ZaloBotApi;
import vn.sotay.channels.zalobot.ZaloBotChannel;
import vn.sotay.channels.zalobot.ZaloBotCheck;
import vn.sotay.channels.zalobot.ZaloBotPoller;
import vn.sotay.channels.zalobot.ZaloBotSetUp;
import vn.sotay.channels.zalobot.ZaloBotSettings;
import vn.sotay.channels.zalobot.ZaloBotSettings.Forbidden;
import vn.sotay.channels.zalobot.ZaloBotUpdates;
import vn.sotay.channels.zalobot.ZaloBotWebhook;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.conversation.outbox.Channel;

/// The bot on Zalo's bot platform: called where it has a secret, asking otherwise.
@Configuration(proxyBeanMethods = false)
@Conditional(WhenSet.ZaloBotToken.class)
class ZaloBotWiring {
    @Bean(destroyMethod = "close")
    ZaloBotApi zaloBotApi(SotayProperties properties) {
        ZaloBotProperties bot = properties.zalobot();
        ZaloBotProperties.Pace pace = bot.pace();
        Forbidden forbidden = Forbidden.valueOf(bot.forbidden().name());
        Optional<String> secret = bot.webhookSecret();
        return new ZaloBotApi(new ZaloBotSettings(
                bot.token().orElseThrow(),
                URI.create(bot.apiUrl()),
                secret.isPresent() ? ZaloBotSettings.Mode.WEBHOOK : ZaloBotSettings.Mode.POLLING,
                secret.orElse(""),
                PublicAddress.forWebhooks(properties),
                ZaloBotSettings.Rules.of(forbidden, pace.perSecond(), pace.perChat())));
    }

    @Bean
    Channel zaloBotChannel(ZaloBotApi api, KeptFiles files, ChannelStates states, InstantSource time) {
        return new ZaloBotChannel(api, files, states, time);
    }

    @Bean
    UpdateReader zaloBotUpdates() {
        return new ZaloBotUpdates();
    }

    @Bean
    @Conditional(WhenSet.NoZaloBotSecret.class)
    Poller zaloBotPoller(ZaloBotApi api, ChannelStates states, InstantSource time) {
        return new ZaloBotPoller(api, states, time);
    }

    @Bean
    @Conditional(WhenSet.ZaloBotSecret.class)
    WebhookDoor zaloBotWebhook(ZaloBotApi api, ChannelStates states) {
        return new ZaloBotWebhook(api, states);
    }

    @Bean
    ConnectionCheck zaloBotCheck(ZaloBotApi api) {
        return new ZaloBotCheck(api);
    }

    @Bean
    SetUpAtStart zaloBotSetUpAtStart(ZaloBotApi api, ChannelStates states, InstantSource time) {
        return new SetUpAtStart(ZaloBot.NAME, new ZaloBotSetUp(api)::setUp, states, time);
    }
}
