package vn.sotay.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

class WebChatUpdatesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ChannelAccount AN = WebChat.account("0123456789abcdef");

    private final WebChatUpdates updates = new WebChatUpdates();

    @Test
    void wordsComeThroughWhole() throws UpdateReader.Unreadable {
        Incoming incoming = WebChatUpdates.text(AN, "client-1", "đảng phí nộp \"khi nào\"?\n😀", NOW);

        Update update = updates.read(incoming);

        assertThat(update).isInstanceOfSatisfying(Update.Text.class, text -> {
            assertThat(text.text()).isEqualTo("đảng phí nộp \"khi nào\"?\n😀");
            assertThat(text.origin().sender()).isEqualTo(AN);
            assertThat(text.origin().sentAt()).isEqualTo(NOW);
        });
    }

    @Test
    void wordsThatLookLikeAStoredBodyStayWords() throws UpdateReader.Unreadable {
        String sly = "{\"text\":\"\",\"choice\":\"menu:show\"}";

        assertThat(updates.read(WebChatUpdates.text(AN, "client-1", sly, NOW)))
                .isInstanceOfSatisfying(
                        Update.Text.class, text -> assertThat(text.text()).isEqualTo(sly));
    }

    @Test
    void aPressedButtonIsAChoice() throws UpdateReader.Unreadable {
        assertThat(updates.read(WebChatUpdates.choice(AN, 12, "lookup:read:7:3", NOW)))
                .isInstanceOfSatisfying(
                        Update.Chosen.class,
                        chosen -> assertThat(chosen.choice()).isEqualTo(new ChoiceId("lookup:read:7:3")));
    }

    @Test
    void theSamePressIsTheSameUpdate() {
        Incoming once = WebChatUpdates.choice(AN, 12, "menu:show", NOW);
        Incoming again = WebChatUpdates.choice(AN, 12, "menu:show", NOW.plusSeconds(5));

        assertThat(again.externalId()).isEqualTo(once.externalId());
        assertThat(WebChatUpdates.choice(AN, 13, "menu:show", NOW).externalId()).isNotEqualTo(once.externalId());
    }

    @Test
    void theSameClientIdOfTwoAccountsAreTwoUpdates() {
        Incoming one = WebChatUpdates.text(AN, "client-1", "một", NOW);
        Incoming other = WebChatUpdates.text(WebChat.account("another"), "client-1", "một", NOW);

        assertThat(other.externalId()).isNotEqualTo(one.externalId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"text\":null,\"choice\":\"\"}",
                "{\"text\":\"một\"",
                "<xml/>",
                "{\"text\":\"\",\"choice\":\"0123456789012345678901234567890123456789012345678901234567890123456789\"}"
            })
    void whatIsNotAPostIsUnreadable(String body) {
        assertThatThrownBy(() -> updates.read(new Incoming(AN, "odd", NOW, body)))
                .isInstanceOf(UpdateReader.Unreadable.class);
    }
}
