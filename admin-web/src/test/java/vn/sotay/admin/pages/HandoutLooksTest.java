package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.handout.PostgresOneTimeLinks;
import vn.sotay.channels.webchat.Bubble;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.channels.webchat.WebChatMessage;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.handout.OneTimeLinks.Target;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.MemberId;

/// Links in the chat, and where one-time links lead.
@ExtendWith(Pages.class)
class HandoutLooksTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"SMALL", "DESKTOP"})
    void aPersonOpensALinkOnce(Screen screen, Visit visit) {
        String path = link(visit);
        Page page = visit.page(path, screen);
        Looks.at(page, "handout-door", screen);

        page.locator(".door-open").click();
        assertThat(page.locator(".reading-title")).containsText("số");
        Looks.at(page, "handout-text", screen);

        page.navigate(visit.url(path));
        assertThat(page.locator("h1")).hasText("Liên kết không còn dùng được");
        Looks.at(page, "handout-closed", screen);
    }

    private static String link(Visit visit) {
        JdbcClient jdbc = visit.application().getBean(JdbcClient.class);
        ChannelAccount reader = new ChannelAccount(
                new ChannelName("telegram"), "bot", UUID.randomUUID().toString());
        long member = jdbc.sql("select min(id) from member").query(Long.class).single();
        visit.application()
                .getBean(Enrolments.class)
                .link(reader, new MemberId(member), new Enrolments.Consent("2026-11", Instant.now()));
        long document = jdbc.sql("select id from document where symbol = '02-HD/VPTU'")
                .query(Long.class)
                .single();
        return new PostgresOneTimeLinks(jdbc, Optional.of(""))
                .make(new Target.Text(new DocumentId(document), 0), reader, Instant.now())
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"SMALL", "DESKTOP"})
    void aLinkInTheChatIsAButtonThatOpensAPageOfItsOwn(Screen screen, Visit visit) {
        ChatWindow window = visit.member(screen);
        ChannelAccount person = WebChat.account(visit.application()
                .getBean(JdbcClient.class)
                .sql("select account from webchat_message order by id desc limit 1")
                .query(String.class)
                .single());
        WebChatMessages messages = visit.application().getBean(WebChatMessages.class);
        show(messages, person, Bubble.link("Mời đồng chí mở", "Đọc văn bản", "https://sotay.lamgiang.vn/d/x"));
        show(messages, person, Bubble.link("Quy định.pdf", "Mở tệp", "/chat/files/ab"));
        show(messages, person, Bubble.link("Lạ", "Mở", "javascript:alert(1)"));
        window.page().reload();

        Locator links = window.page().locator("a.link-button");
        assertThat(links).hasCount(2);
        assertThat(links.first()).hasAttribute("href", "https://sotay.lamgiang.vn/d/x");
        assertThat(links.first()).hasAttribute("rel", "noopener noreferrer");
        assertThat(links.nth(1)).hasAttribute("href", visit.url("/chat/files/ab"));
        Looks.at(window.page(), "chat-links", screen);
    }

    private static void show(WebChatMessages messages, ChannelAccount person, Bubble bubble) {
        messages.append(
                person,
                new WebChatMessages.Draft(
                        WebChatMessage.Author.BOT, UUID.randomUUID().toString(), bubble),
                Instant.now());
    }
}
