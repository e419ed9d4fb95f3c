package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.Soon;

class StreamTest {
    private final Browser browser = Browser.opened();

    @Test
    void twoTabsBothGetEverythingInOrder() {
        try (Tab one = Tab.follow(browser, Optional.empty());
                Tab two = Tab.follow(browser.otherTab(), Optional.empty())) {
            browser.say("Xin chào", 2);
            browser.say("1", 1);

            List<Long> transcript = transcript();
            assertThat(transcript).hasSize(5);
            assertThat(one.awaitMessages(5)).isEqualTo(transcript);
            assertThat(two.awaitMessages(5)).isEqualTo(transcript);
        }
    }

    @Test
    void whoeverReconnectsLosesNothingAndSeesNothingTwice() {
        List<Long> seen = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            Optional<Long> last = seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast());
            try (Tab tab = Tab.follow(browser, last)) {
                browser.say("lần " + round, 2);
                seen.addAll(tab.awaitMessages(round == 0 ? 3 : 1));
            }
            browser.say("lúc không nối " + round, 2);
        }
        try (Tab tab = Tab.follow(browser, Optional.of(seen.getLast()))) {
            Soon.is(
                    "the rest",
                    () -> seen.size() + tab.seen().size() == transcript().size());
            seen.addAll(tab.seen());
        }

        assertThat(seen).doesNotHaveDuplicates().isEqualTo(transcript());
    }

    @Test
    void aTabSeesNothingOfOthers() {
        Browser other = Browser.opened();
        try (Tab tab = Tab.follow(other, Optional.empty())) {
            browser.say("Xin chào", 2);
            Soon.aMoment();

            assertThat(tab.seen()).isEmpty();
        }
    }

    private List<Long> transcript() {
        return browser.messages().stream()
                .map(message -> message.path("id").asLong())
                .toList();
    }
}
