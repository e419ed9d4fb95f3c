package vn.sotay.admin.wiring.channels;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.sotay.admin.storage.channels.ChannelFigures;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.connection.ZaloConnection;
import vn.sotay.channels.zalo.templates.MemberPhones;
import vn.sotay.channels.zalo.templates.ZaloTemplates;
import vn.sotay.channels.zalo.tokens.ZaloConsent;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.conversation.outbox.Channel;

/// The official account on Zalo.
@Configuration(proxyBeanMethods = false)
@Conditional(WhenSet.ZaloApp.class)
class ZaloWiring {
    static final String RETURN = "/admin/channels/zalo/return";

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(12);
    private static final Duration LOOKED_AFTER = Duration.ofMinutes(15);

    @Bean
    ZaloConnection.Ports zaloPorts(
            ZaloTokens tokens,
            ChannelStates states,
            KeptFiles files,
            Contacts contacts,
            ZaloTemplates templates,
            MemberPhones phones) {
        return new ZaloConnection.Ports(tokens, states, files, contacts, templates, phones);
    }

    @Bean
    ZaloConnection zaloConnection(SotayProperties properties, ZaloConnection.Ports ports, InstantSource time) {
        OkHttpClient http = new OkHttpClient.Builder()
                .connectTimeout(CONNECT_WITHIN)
                .callTimeout(ANSWER_WITHIN)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
        return new ZaloConnection(settings(properties), ports, http, time);
    }

    private static ZaloSettings settings(SotayProperties properties) {
        ZaloProperties zalo = properties.zalo();
        ZaloProperties.Choices choices = zalo.choices();
        return new ZaloSettings(
                new ZaloSettings.App(
                        zalo.appId().orElse(""),
                        zalo.appSecret().orElse(""),
                        zalo.oaSecretKey().orElse(""),
                        zalo.refreshToken().orElse("")),
                new ZaloSettings.Addresses(zalo.apiUrl(), zalo.oauthUrl(), zalo.businessUrl()),
                new ZaloSettings.Consent(callback(properties), choices.pkce(), choices.fixedVerifier()),
                choices.signatures().stream()
                        .map(variant -> ZaloSettings.SignatureVariant.valueOf(variant.name()))
                        .collect(Collectors.toSet()),
                new ZaloSettings.Drawing(
                        choices.buttonTemplateType(), choices.tapsShown(), choices.captionsBesideFiles()),
                new ZaloSettings.Rules(
                        choices.appSecretProof(),
                        choices.trustSubmittedPhone(),
                        choices.chargedMessages(),
                        choices.seenReactions(),
                        zalo.callsPerMinute()));
    }

    /// Empty when nobody can be led back.
    static String callback(SotayProperties properties) {
        return properties
                .zalo()
                .callbackUrl()
                .or(() -> PublicAddress.of(properties).map(address -> address + RETURN))
                .orElse("");
    }

    @Bean
    Channel zaloChannel(ZaloConnection zalo) {
        return zalo.channel();
    }

    @Bean
    Channel zbsChannel(ZaloConnection zalo) {
        return zalo.byPhone();
    }

    @Bean
    WebhookDoor zaloWebhook(ZaloConnection zalo) {
        return zalo.webhook();
    }

    @Bean
    UpdateReader zaloUpdates(ZaloConnection zalo) {
        return zalo.updates();
    }

    @Bean
    ZaloConsent zaloConsent(ZaloConnection zalo) {
        return zalo.consent();
    }

    @Bean
    ConnectionCheck zaloCheck(ZaloConnection zalo, ChannelFigures figures) {
        return zalo.check(() -> figures.heardAt(Zalo.NAME));
    }

    /// Long before the token ends, and often enough to hear soon that a person must consent again.
    @Bean
    RecurringTask<Void> zaloTokenRefresh(ZaloConnection zalo) {
        return Tasks.recurring("zalo-token", Schedules.fixedDelay(LOOKED_AFTER))
                .execute((instance, context) -> zalo.access().refreshIfDue());
    }
}
