package vn.sotay.admin.wiring.channels;

import java.net.URI;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
import vn.sotay.channels.telegram.FileIds;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramCheck;
import vn.sotay.channels.telegram.TelegramSetUp;
import vn.sotay.channels.telegram.TelegramSettings;
import vn.sotay.channels.telegram.incoming.TelegramPoller;
import vn.sotay.channels.telegram.incoming.TelegramUpdates;
import vn.sotay.channels.telegram.incoming.TelegramWebhook;
import vn.sotay.channels.telegram.sending.TelegramChannel;
import vn.sotay.channels.telegram.sending.TelegramFiles;
import vn.sotay.channels.telegram.sending.TelegramPace;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.conversation.outbox.Channel;

/// The bot on Telegram.
@Configuration(proxyBeanMethods = false)
@Conditional(WhenSet.TelegramToken.class)
class TelegramWiring {
    static final ChannelName NAME = new ChannelName("telegram");

    private static final String MODE = "sotay.telegram.mode";

    @Bean(destroyMethod = "close")
    TelegramApi telegramApi(SotayProperties properties) {
        TelegramProperties telegram = properties.telegram();
        return new TelegramApi(new TelegramSettings(
                telegram.token().orElseThrow(),
                URI.create(telegram.apiUrl()),
                TelegramSettings.Mode.valueOf(telegram.mode().name()),
                telegram.webhookSecret().orElse(""),
                TelegramSettings.Disclosure.valueOf(telegram.disclosure().name()),
                PublicAddress.forWebhooks(properties)));
    }

    @Bean
    Channel telegramChannel(
            TelegramApi api,
            TelegramFiles files,
            SentPolls polls,
            SotayProperties properties,
            ChannelStates states,
            InstantSource time) {
        TelegramProperties.Pace pace = properties.telegram().pace();
        TelegramPace limits = TelegramPace.of(pace.perSecond(), pace.perChat());
        return new TelegramChannel(api, files, polls, limits, states, time);
    }

    @Bean
    TelegramFiles telegramFiles(KeptFiles files, FileIds ids) {
        return new TelegramFiles(files, ids);
    }

    @Bean
    UpdateReader telegramUpdates(SentPolls polls) {
        return new TelegramUpdates(polls);
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "polling", matchIfMissing = true)
    Poller telegramPoller(TelegramApi api, ChannelStates states, InstantSource time) {
        return new TelegramPoller(api, states, time);
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "webhook")
    WebhookDoor telegramWebhook(TelegramApi api) {
        return new TelegramWebhook(api);
    }

    @Bean
    ConnectionCheck telegramCheck(TelegramApi api) {
        return new TelegramCheck(api);
    }

    @Bean
    SetUpAtStart telegramSetUpAtStart(TelegramApi api, ChannelStates states, InstantSource time) {
        return new SetUpAtStart(NAME, new TelegramSetUp(api)::setUp, states, time);
    }
}
