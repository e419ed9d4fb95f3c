package vn.sotay.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.Reach;
import vn.sotay.enrolment.preference.LinkedAccount;
import vn.sotay.publishing.PublicationId;

class RouteTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final ChannelName ZALO = new ChannelName("zalo");
    private static final ChannelName TELEGRAM = new ChannelName("telegram");
    private static final ChannelAccount PHONE = new ChannelAccount(new ChannelName("zbs"), "oa", "1");

    /// Zalo closes its window after seven days and takes a template then; Telegram has no window.
    private static final Route.Rule RULE =
            new Route.Rule((account, now) -> reach(account), new DomesticChannels(Set.of(ZALO)));

    private static Reach reach(LinkedAccount account) {
        boolean open = account.account().channel().equals(TELEGRAM)
                || account.contact()
                        .lastHeard()
                        .filter(at -> at.isAfter(NOW.minus(Duration.ofDays(7))))
                        .isPresent();
        return open ? Reach.OPEN : Reach.BY_TEMPLATE;
    }

    @Test
    void withinItsWindowZaloGoesBeforeTelegram() {
        assertThat(route(heard(1, ZALO, 6), heard(2, TELEGRAM, 0))).isEqualTo(by(1, ZALO));
    }

    @Test
    void whenTheWindowHasClosedTelegramTakesIt() {
        assertThat(route(heard(1, ZALO, 8), heard(2, TELEGRAM, 300))).isEqualTo(by(2, TELEGRAM));
    }

    @Test
    void whatTheMemberPrefersGoesFirst() {
        LinkedAccount preferred = new LinkedAccount(2, account(2, TELEGRAM), true, contact(20));

        assertThat(route(heard(1, ZALO, 1), preferred)).isEqualTo(by(2, TELEGRAM));
    }

    @Test
    void aTemplateCostsMoneyAndGoesOnlyWhereThatIsAllowed() {
        LinkedAccount silent = heard(1, ZALO, 8);

        assertThat(route(silent)).isEqualTo(new Route.Waits(Unreached.SILENT));
        assertThat(Route.of(receiver(true, Set.of(), Optional.empty(), silent), RULE, NOW))
                .isEqualTo(by(1, ZALO));
    }

    @Test
    void aPhoneNumberIsTheLastWay() {
        assertThat(Route.of(receiver(true, Set.of(), Optional.empty()), RULE, NOW))
                .isEqualTo(new Route.By(PHONE, Optional.empty()));
        assertThat(Route.of(receiver(true, Set.of(0L), Optional.of(Unreached.REFUSED)), RULE, NOW))
                .isEqualTo(new Route.OnPaper(Unreached.NOT_LINKED));
        assertThat(Route.of(receiver(false, Set.of(), Optional.empty()), RULE, NOW))
                .isEqualTo(new Route.OnPaper(Unreached.NOT_LINKED));
    }

    @Test
    void whatDidNotGoOnOneAccountGoesOnTheNext() {
        Receiver receiver =
                receiver(false, Set.of(1L), Optional.of(Unreached.BLOCKED), heard(1, ZALO, 0), heard(2, TELEGRAM, 0));

        assertThat(Route.of(receiver, RULE, NOW)).isEqualTo(by(2, TELEGRAM));
    }

    @Test
    void whoBlockedUsIsWaitedForAndWhatWasRefusedGoesOnPaper() {
        LinkedAccount blocked = new LinkedAccount(
                1,
                account(1, ZALO),
                false,
                new Contact(Optional.of(NOW), Optional.of(new Contact.Unreachable(NOW, Contact.End.BLOCKED))));

        assertThat(route(blocked)).isEqualTo(new Route.Waits(Unreached.BLOCKED));
        assertThat(Route.of(receiver(false, Set.of(1L), Optional.of(Unreached.REFUSED), heard(1, ZALO, 0)), RULE, NOW))
                .isEqualTo(new Route.OnPaper(Unreached.REFUSED));
    }

    private static Route route(LinkedAccount... accounts) {
        return Route.of(receiver(false, Set.of(), Optional.empty(), accounts), RULE, NOW);
    }

    private static Receiver receiver(
            boolean paid, Set<Long> tried, Optional<Unreached> last, LinkedAccount... accounts) {
        return new Receiver(9, new PublicationId(3), List.of(accounts), Optional.of(PHONE), tried, last, paid);
    }

    private static Route by(long number, ChannelName channel) {
        return new Route.By(account(number, channel), Optional.of(number));
    }

    private static LinkedAccount heard(long number, ChannelName channel, int daysAgo) {
        return new LinkedAccount(number, account(number, channel), false, contact(daysAgo));
    }

    private static Contact contact(int daysAgo) {
        return new Contact(Optional.of(NOW.minus(Duration.ofDays(daysAgo))), Optional.empty());
    }

    private static ChannelAccount account(long number, ChannelName channel) {
        return new ChannelAccount(channel, "bot", Long.toString(number));
    }
}
