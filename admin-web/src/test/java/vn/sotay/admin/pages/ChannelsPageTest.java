package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.webchat.WebChat;

/// Whoever looks after the installation goes through the channels, with the keyboard alone.
@ExtendWith(Pages.class)
class ChannelsPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        states(visit).resume(WebChat.NAME);
        org.assertj.core.api.Assertions.assertThat(visit.faults()).isEmpty();
    }

    @Test
    void whatWasPutAsideIsOpenedAndDropped(Visit visit) {
        String words = "để riêng " + UUID.randomUUID().toString().substring(0, 8);
        aside(visit, words);
        Page page = visit.administration("quantri", Screen.SMALL);
        page.navigate(visit.url("/admin/channels/webchat"));
        assertThat(page.getByText(words)).hasCount(0);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở xem"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText(words)).isVisible();
        Looks.at(page, "channel-message", Screen.SMALL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bỏ tin này"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã bỏ tin");
    }

    @Test
    void aStoppedChannelIsSeenFromEverywhereAndLedOnAgain(Visit visit) {
        states(visit).stop(WebChat.NAME, new ChannelStates.Pause(Instant.now(), Optional.empty(), "telegram.token"));
        Page page = visit.administration("quantri", Screen.DESKTOP);
        page.navigate(visit.url("/admin/setup"));
        assertThat(page.locator(".nav-alert")).containsText("Cần đồng chí xử lý");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kênh nhắn tin"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".channel-alarm")).containsText("Tạm dừng – cần đồng chí xử lý");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trò chuyện trên web"))
                .click();
        Looks.at(page, "channel-stopped", Screen.DESKTOP);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đã xử lý xong"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã cho kênh chạy lại");
        assertThat(page.locator(".nav-alert")).hasCount(0);
    }

    private static void aside(Visit visit, String words) {
        visit.application().getBean(JdbcClient.class).sql("""
                        insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, ended_at, cause)
                        values ('webchat', 'web', 'ai-do', gen_random_uuid()::text, 3, now(), ?, 'quarantined', now(), 'Unreadable')""").param(words).update();
    }

    private static ChannelStates states(Visit visit) {
        return visit.application().getBean(ChannelStates.class);
    }
}
