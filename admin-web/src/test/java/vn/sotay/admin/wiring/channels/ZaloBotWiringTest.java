package vn.sotay.admin.wiring.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sotay.admin.wiring.SotayProperties;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.OneFile;
import vn.sotay.channels.Poller;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.zalobot.ZaloBotApi;
import vn.sotay.channels.zalobot.ZaloBotChannel;
import vn.sotay.channels.zalobot.ZaloBotSettings;
import vn.sotay.conversation.outbox.Pace;

class ZaloBotWiringTest {
    private static final String TOKEN = "sotay.zalobot.token=98765:thu-nghiem_A";

    private final ApplicationContextRunner product =
            new ApplicationContextRunner().withUserConfiguration(Around.class, ZaloBotWiring.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SotayProperties.class)
    static class Around {
        @Bean
        ChannelStates states() {
            return new InMemoryChannelStates();
        }

        @Bean
        KeptFiles files() {
            return new OneFile();
        }

        @Bean
        InstantSource time() {
            return InstantSource.fixed(Instant.EPOCH);
        }
    }

    @Test
    void withoutATokenThereIsNoChannel() {
        product.withPropertyValues("sotay.zalobot.token= ")
                .run(context -> assertThat(context).doesNotHaveBean(ZaloBotApi.class));
    }

    @Test
    void withoutASecretItAsks() {
        product.withPropertyValues(TOKEN, "sotay.zalobot.webhook-secret=")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Poller.class)
                        .doesNotHaveBean(WebhookDoor.class));
    }

    @Test
    void withASecretItIsCalledAtThePublicAddress() {
        product.withPropertyValues(
                        TOKEN,
                        "sotay.zalobot.webhook-secret=bi-mat-cua-bot",
                        "sotay.public-url=https://sotay.example/",
                        "sotay.zalobot.forbidden=blocked",
                        "sotay.zalobot.pace.per-second=4")
                .run(context -> {
                    assertThat(context).hasSingleBean(WebhookDoor.class).doesNotHaveBean(Poller.class);
                    ZaloBotSettings settings = context.getBean(ZaloBotApi.class).settings();
                    assertThat(settings.webhookUrl()).hasToString("https://sotay.example/webhooks/zalobot");
                    assertThat(settings.rules().forbidden()).isEqualTo(ZaloBotSettings.Forbidden.BLOCKED);
                    assertThat(context.getBean(ZaloBotChannel.class).pace()).isEqualTo(new Pace(4, 4));
                });
    }
}
