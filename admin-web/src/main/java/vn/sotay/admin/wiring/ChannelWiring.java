package vn.sotay.admin.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sotay.admin.jobs.WakeUps;
import vn.sotay.channels.webchat.WebChatChannel;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.channels.webchat.WebChatUpdates;

/// The channels that are on, each with the reader of its updates.
@Configuration(proxyBeanMethods = false)
class ChannelWiring {
    @Bean
    WebChatUpdates webChatUpdates() {
        return new WebChatUpdates();
    }

    @Bean
    WebChatChannel webChat(WebChatMessages messages, WakeUps wakeUps, InstantSource time) {
        return new WebChatChannel(messages, wakeUps::chatted, time);
    }
}
