package vn.sotay.channels.zalo.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.channels.zalo.ConnectedZalo.CHAT;
import static vn.sotay.channels.zalo.ConnectedZalo.NOW;
import static vn.sotay.channels.zalo.ConnectedZalo.PERSON;
import static vn.sotay.channels.zalo.ConnectedZalo.TEMPLATE;
import static vn.sotay.channels.zalo.ConnectedZalo.inWords;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Template;
import vn.sotay.channels.zalo.tokens.InMemoryZaloTokens;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;

/// Which way a message goes, to the second, and what Zalo's count by the minute does to it.
class WindowsTest {
    private static final String BY_UID = "/v3.0/oa/message/template";
    private static final String ASKED = "/v3.0/oa/quota/message";
    private static final Reply TEXT = new Reply.Text("Chi bộ họp ngày mai");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final FakeZalo fake = new FakeZalo(0, now::get);
    private final ZaloWorld world = fake.world();
    private final InMemoryZaloTokens tokens = new InMemoryZaloTokens();

    @AfterEach
    void close() {
        fake.close();
    }

    @ParameterizedTest(name = "silent for {0} s, charged {1}")
    @CsvSource({
        "0, false, chat",
        "172800, false, chat",
        "172801, false, template",
        "172801, true, chat",
        "604800, true, chat",
        "604801, true, template",
        "604800, false, template",
        "31536000, true, template",
        "-60, false, chat"
    })
    void theAgeOfWhatAPersonLastDidDecides(long seconds, boolean charged, String way) {
        ConnectedZalo zalo = zalo(Optional.of(TEMPLATE));
        heard(zalo, seconds);

        assertThat(inWords(notice(channel(zalo, charged)))).isEqualTo("sent");

        assertThat(world.calls(CHAT)).isEqualTo(way.equals("chat") ? 1 : 0);
        assertThat(world.calls(BY_UID)).isEqualTo(way.equals("template") ? 1 : 0);
        assertThat(world.calls(ASKED)).as("known, so not asked for").isZero();
    }

    @Test
    void withoutATemplateNothingIsCalledForAClosedWindow() {
        ConnectedZalo zalo = zalo(Optional.empty());
        heard(zalo, 604_801);

        assertThat(inWords(notice(channel(zalo, true)))).isEqualTo("OUTSIDE_MESSAGING_WINDOW");
        assertThat(world.calls(CHAT) + world.calls(BY_UID)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"172800, chat", "604801, template", "-1, template"})
    void whereNothingIsKnownZaloIsAskedOnce(long seconds, String way) {
        ConnectedZalo zalo = zalo(Optional.of(TEMPLATE));
        if (seconds >= 0) world.lastInteraction(PERSON.id(), Optional.of(NOW.minusSeconds(seconds)));
        Channel channel = channel(zalo, true);

        assertThat(inWords(notice(channel))).isEqualTo("sent");
        assertThat(inWords(notice(channel))).isEqualTo("sent");

        assertThat(world.calls(way.equals("chat") ? CHAT : BY_UID)).isEqualTo(2);
        assertThat(world.calls(ASKED)).isEqualTo(seconds >= 0 ? 1 : 2);
    }

    @Test
    void whoIsKnownToHaveLeftIsNotCalledFor() {
        ConnectedZalo zalo = zalo(Optional.of(TEMPLATE));
        zalo.contacts.lost(Map.of(PERSON, new Contact.Unreachable(NOW, Contact.End.BLOCKED)));

        assertThat(inWords(notice(channel(zalo, true)))).isEqualTo("BLOCKED_BY_RECIPIENT");
        assertThat(world.calls(CHAT) + world.calls(BY_UID) + world.calls(ASKED)).isZero();
    }

    @Test
    void whenZaloSaysThatTheWindowIsClosedTheTemplateGoes() {
        ConnectedZalo zalo = zalo(Optional.of(TEMPLATE));
        heard(zalo, 60);
        world.nextError(-230, "User has not interacted with the OA in the past 7 days");

        assertThat(inWords(notice(channel(zalo, true)))).isEqualTo("sent");
        assertThat(world.calls(BY_UID)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-03T14:59:59Z, sent",
        "2026-11-03T15:00:00Z, wait 2026-11-03T23:00:00Z",
        "2026-11-03T17:30:00Z, wait 2026-11-03T23:00:00Z",
        "2026-11-03T22:59:59Z, wait 2026-11-03T23:00:00Z",
        "2026-11-03T23:00:00Z, sent"
    })
    void templatesRestFromTenAtNightUntilSix(Instant at, String outcome) {
        ConnectedZalo zalo = zalo(Optional.of(TEMPLATE));
        heard(zalo, 604_801);
        now.set(at);
        world.lastInteraction(PERSON.id(), Optional.of(at));
        Channel byPhone = zalo.node(tokens).byPhone();

        assertThat(inWords(notice(channel(zalo, true)))).isEqualTo(outcome);
        assertThat(byPhone.isOpen(at)).isEqualTo(outcome.equals("sent"));
        assertThat(inWords(byPhone.send(ConnectedZalo.delivery(
                        DeliveryKind.REMINDER, Zalo.byPhone(ZaloWorld.OA, "member-7"), TEXT, 0))))
                .isEqualTo(outcome);
        assertThat(inWords(channel(zalo, true).send(ConnectedZalo.answer(TEXT))))
                .as("answers go at night")
                .isEqualTo("sent");
    }

    @Test
    void whenTheCallsOfAMinuteAreUsedUpNothingIsCalledBeforeTheNext() {
        world.limit(10);
        ConnectedZalo zalo = zalo(Optional.empty());
        Channel channel = channel(zalo, true);
        for (int i = 0; i < 10; i++)
            assertThat(inWords(channel.send(ConnectedZalo.answer(TEXT)))).isEqualTo("sent");

        assertThat(channel.isOpen(NOW)).isFalse();
        assertThat(inWords(channel.send(ConnectedZalo.answer(TEXT)))).isEqualTo("wait 2026-11-03T08:01:01Z");
        assertThat(world.calls(CHAT)).isEqualTo(10);
        assertThat(world.beyondRate()).isZero();
        now.set(NOW.plus(Duration.ofSeconds(61)));
        assertThat(channel.isOpen(now.get())).isTrue();
        assertThat(inWords(channel.send(ConnectedZalo.answer(TEXT)))).isEqualTo("sent");
    }

    @Test
    void aFewCallsAreLeftForThoseThatAreUnderWay() {
        world.limit(100);
        Channel channel = channel(zalo(Optional.empty()), true);
        int sent = 0;
        while (channel.isOpen(NOW) && sent < 200)
            if (inWords(channel.send(ConnectedZalo.answer(TEXT))).equals("sent")) sent++;

        assertThat(sent).isEqualTo(95);
    }

    private ConnectedZalo zalo(Optional<Template> template) {
        return new ConnectedZalo(fake, now::get, template);
    }

    private Channel channel(ConnectedZalo zalo, boolean charged) {
        ZaloSettings plain = fake.settings();
        ZaloSettings.Rules rules = new ZaloSettings.Rules(false, false, charged, false, 4_000);
        return zalo.node(
                        tokens,
                        new ZaloSettings(
                                plain.app(),
                                plain.addresses(),
                                plain.consent(),
                                plain.toleratedSignatures(),
                                plain.drawing(),
                                rules))
                .channel();
    }

    private void heard(ConnectedZalo zalo, long secondsAgo) {
        Instant at = NOW.minusSeconds(secondsAgo);
        zalo.contacts.heard(Map.of(PERSON, at));
        world.lastInteraction(PERSON.id(), Optional.of(at));
    }

    private static SendOutcome notice(Channel channel) {
        return channel.send(ConnectedZalo.delivery(DeliveryKind.NOTICE, PERSON, TEXT, 0));
    }
}
