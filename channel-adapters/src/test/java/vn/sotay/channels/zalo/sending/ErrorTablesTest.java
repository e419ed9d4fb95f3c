package vn.sotay.channels.zalo.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.channels.zalo.ConnectedZalo.CHAT;
import static vn.sotay.channels.zalo.ConnectedZalo.NOW;
import static vn.sotay.channels.zalo.ConnectedZalo.inWords;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.DeliveryKind;

/// Every row of the tables of errors, one for each of Zalo's hosts, as it comes over the line.
class ErrorTablesTest {
    private static final FakeZalo FAKE = new FakeZalo(0, () -> NOW);
    private static final String BY_PHONE = "/message/template";
    private static final ChannelAccount MEMBER = Zalo.byPhone(ZaloWorld.OA, "member-7");

    private final ZaloWorld world = FAKE.world();
    private final ConnectedZalo zalo = new ConnectedZalo(FAKE, () -> NOW, Optional.of(ConnectedZalo.TEMPLATE));

    @AfterAll
    static void close() {
        FAKE.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -32   | Your application reached limit call api        | wait 2026-11-03T08:01:01Z | -
            -32   | The official account reached limit call api    | wait 2026-11-03T08:01:01Z | -
            -100  | Attachment is expired                          | later                     | -
            -200  | Send message failed                            | later                     | -
            -201  | Params is invalid                              | CONTENT_REFUSED           | -
            -204  | Official Account is disable                    | wait 2026-11-03T08:10:00Z | zalo.oa
            -205  | Official Account does not exist                | wait 2026-11-03T08:10:00Z | zalo.oa
            -209  | Not supported this api                         | wait 2026-11-03T08:10:00Z | zalo.app
            -210  | Parameter exceeds the limit                    | CONTENT_REFUSED           | -
            -211  | Out of quota                                   | wait 2026-11-03T17:05:00Z | -
            -212  | App has not been registered this api           | wait 2026-11-03T08:10:00Z | zalo.app
            -213  | User has not followed OA                       | NEVER_STARTED             | -
            -214  | Article is processing                          | later                     | -
            -217  | User has blocked invitations                   | BLOCKED_BY_RECIPIENT      | -
            -218  | Out of quota receive                           | wait 2026-11-03T17:05:00Z | -
            -219  | App has been removed                           | wait 2026-11-03T08:10:00Z | zalo.app
            -221  | OA must be verified                            | wait 2026-11-03T08:10:00Z | zalo.package
            -223  | OA has not authorised this app for this api    | wait 2026-11-03T08:10:00Z | zalo.consent for good
            -223  | OA has reached the quota of articles           | wait 2026-11-03T17:05:00Z | -
            -224  | OA must upgrade its package                    | wait 2026-11-03T08:10:00Z | zalo.package
            -227  | User is banned or has been inactive            | ACCOUNT_GONE              | -
            -230  | User has not interacted in the past 7 days     | OUTSIDE_MESSAGING_WINDOW  | -
            -232  | User has not interacted with the OA            | OUTSIDE_MESSAGING_WINDOW  | -
            -233  | Message type is not supported                  | CONTENT_REFUSED           | -
            -234  | Not allowed at night                           | wait 2026-11-03T23:00:00Z | -
            -235  | Not supported for this OA type                 | wait 2026-11-03T08:10:00Z | zalo.app
            -237  | Group is disabled                              | wait 2026-11-03T08:10:00Z | zalo.app
            -238  | Asset id is used                               | CONTENT_REFUSED           | -
            -238  | Asset id is disabled                           | CONTENT_REFUSED           | -
            -239  | Try again                                      | later                     | -
            -240  | MessageV2 has been shut down                   | wait 2026-11-03T08:10:00Z | zalo.app
            -241  | Free asset id is used                          | CONTENT_REFUSED           | -
            -242  | appsecret_proof is invalid                     | wait 2026-11-03T08:10:00Z | zalo.app
            -244  | User has restricted this type of message       | BLOCKED_BY_RECIPIENT      | -
            -248  | Violates the standards                         | CONTENT_REFUSED           | -
            -249  | Template cannot be sent by UID                 | CONTENT_REFUSED           | -
            -320  | App is not linked to a Zalo Cloud Account      | wait 2026-11-03T08:10:00Z | zalo.billing
            -321  | Zalo Cloud Account is out of money             | wait 2026-11-03T08:10:00Z | zalo.billing
            -403  | OA is not in the group                         | CONTENT_REFUSED           | -
            -501  | Personal information is limited                | wait 2026-11-03T08:10:00Z | zalo.abroad
            -1340 | Form does not exist                            | CONTENT_REFUSED           | -
            -1341 | No access to the form                          | CONTENT_REFUSED           | -
            10000 | Transient                                      | later                     | -
            10002 | Transient                                      | later                     | -
            -9999 | What nobody has seen yet                       | later                     | -
            """)
    void aRowOfTheApisHost(int code, String said, String outcome, String pause) {
        Channel channel = zalo.node().channel();
        int before = world.calls(CHAT);
        world.nextError(code, said);

        assertThat(inWords(channel.send(ConnectedZalo.answer(new Reply.Text("Tin")))))
                .isEqualTo(outcome);

        assertThat(zalo.pause(Zalo.NAME)).isEqualTo(pause);
        assertThat(channel.isOpen(NOW)).isEqualTo(pause.equals("-") && code != -32);
        assertThat(world.calls(CHAT) - before).as("calls").isEqualTo(1);
        assertThat(zalo.states.troubles(Zalo.NAME, 1))
                .extracting(Trouble::code)
                .containsExactly(Integer.toString(code));
    }

    /// The same codes against a template that goes to a person.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-249, CONTENT_REFUSED",
        "-234, wait 2026-11-03T23:00:00Z",
        "-211, wait 2026-11-03T17:05:00Z",
        "-213, NEVER_STARTED",
        "-321, wait 2026-11-03T08:10:00Z",
        "-32, wait 2026-11-03T08:01:01Z",
        "-216, sent"
    })
    void aRowForATemplateByUid(int code, String outcome) {
        Channel channel = zalo.node().channel();
        ChannelAccount silent = Zalo.account(ZaloWorld.OA, "silent" + code);
        zalo.contacts.heard(Map.of(silent, NOW.minusSeconds(8 * 86_400)));
        world.nextError(code, "said");

        assertThat(inWords(channel.send(ConnectedZalo.delivery(DeliveryKind.NOTICE, silent, new Reply.Text("Tin"), 0))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-216", "-220", "216", "401", "-401"})
    void aRefusedTokenIsRenewedOnceAndTheMessageGoes(int code) {
        Channel channel = zalo.node().channel();
        channel.send(ConnectedZalo.answer(new Reply.Text("Một")));
        int calls = world.calls(CHAT);
        int refreshes = world.refreshes();
        world.nextError(code, "Access token");

        assertThat(inWords(channel.send(ConnectedZalo.answer(new Reply.Text("Hai")))))
                .isEqualTo("sent");

        assertThat(world.calls(CHAT) - calls).isEqualTo(2);
        assertThat(world.refreshes() - refreshes).isEqualTo(1);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("-");
    }

    @Test
    void aTokenThatIsRefusedTwiceStopsTheChannelAndIsNotTriedOn() {
        Channel channel = zalo.node().channel();
        channel.send(ConnectedZalo.answer(new Reply.Text("Một")));
        int calls = world.calls(CHAT);
        world.nextError(-216, "Access token is invalid");
        world.nextError(-216, "Access token is invalid");

        assertThat(inWords(channel.send(ConnectedZalo.answer(new Reply.Text("Hai")))))
                .startsWith("wait");

        assertThat(world.calls(CHAT) - calls).isEqualTo(2);
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("zalo.consent for good");
    }

    @Test
    void anUnexplainedFailureIsTriedAgainAndThenGivenUp() {
        Channel channel = zalo.node().channel();
        world.nextError(-200, "Send message failed");
        assertThat(inWords(channel.send(
                        ConnectedZalo.delivery(DeliveryKind.REPLY, ConnectedZalo.PERSON, new Reply.Text("Tin"), 1))))
                .as("a wait counts as a try")
                .isEqualTo("later");
        world.nextError(-200, "Send message failed");
        assertThat(inWords(channel.send(
                        ConnectedZalo.delivery(DeliveryKind.REPLY, ConnectedZalo.PERSON, new Reply.Text("Tin"), 2))))
                .isEqualTo("TOO_OFTEN_IN_VAIN");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            -32   | wait 2026-11-03T08:01:01Z | -
            -100  | later                     | -
            -101  | wait 2026-11-03T08:10:00Z | zalo.app
            -102  | wait 2026-11-03T08:10:00Z | zalo.app
            -103  | wait 2026-11-03T08:10:00Z | zalo.app
            -104  | wait 2026-11-03T08:10:00Z | zalo.app
            -105  | wait 2026-11-03T08:10:00Z | zalo.app
            -106  | wait 2026-11-03T08:10:00Z | zalo.app
            -107  | CONTENT_REFUSED           | -
            -108  | OUTSIDE_MESSAGING_WINDOW  | -
            -109  | CONTENT_REFUSED           | -
            -1091 | CONTENT_REFUSED           | -
            -110  | OUTSIDE_MESSAGING_WINDOW  | -
            -111  | CONTENT_REFUSED           | -
            -112  | CONTENT_REFUSED           | -
            -1121 | CONTENT_REFUSED           | -
            -1122 | CONTENT_REFUSED           | -
            -1123 | CONTENT_REFUSED           | -
            -1124 | CONTENT_REFUSED           | -
            -113  | CONTENT_REFUSED           | -
            -1131 | CONTENT_REFUSED           | -
            -114  | OUTSIDE_MESSAGING_WINDOW  | -
            -115  | wait 2026-11-03T08:10:00Z | zalo.billing
            -116  | CONTENT_REFUSED           | -
            -117  | CONTENT_REFUSED           | -
            -118  | ACCOUNT_GONE              | -
            -119  | ACCOUNT_GONE              | -
            -120  | wait 2026-11-03T08:10:00Z | zalo.app
            -1201 | CONTENT_REFUSED           | -
            -1202 | CONTENT_REFUSED           | -
            -121  | wait 2026-11-03T08:10:00Z | zalo.app
            -122  | wait 2026-11-03T08:10:00Z | zalo.app
            -123  | wait 2026-11-03T08:10:00Z | zalo.app
            -1241 | wait 2026-11-03T08:10:00Z | zalo.app
            -125  | wait 2026-11-03T08:10:00Z | zalo.app
            -126  | wait 2026-11-03T08:10:00Z | zalo.billing
            -127  | OUTSIDE_MESSAGING_WINDOW  | -
            -128  | wait 2026-11-03T08:10:00Z | zalo.app
            -129  | wait 2026-11-03T08:10:00Z | zalo.app
            -130  | CONTENT_REFUSED           | -
            -131  | CONTENT_REFUSED           | -
            -132  | CONTENT_REFUSED           | -
            -133  | wait 2026-11-03T23:00:00Z | -
            -134  | CONTENT_REFUSED           | -
            -135  | wait 2026-11-03T08:10:00Z | zalo.oa
            -1351 | wait 2026-11-03T08:10:00Z | zalo.oa
            -136  | wait 2026-11-03T08:10:00Z | zalo.billing
            -137  | wait 2026-11-03T08:10:00Z | zalo.billing
            -138  | wait 2026-11-03T08:10:00Z | zalo.app
            -1381 | wait 2026-11-03T08:10:00Z | zalo.app
            -139  | CONTENT_REFUSED           | -
            -140  | OUTSIDE_MESSAGING_WINDOW  | -
            -141  | BLOCKED_BY_RECIPIENT      | -
            -142  | wait 2026-11-03T08:10:00Z | zalo.app
            -143  | wait 2026-11-03T08:10:00Z | zalo.app
            -144  | wait 2026-11-03T17:05:00Z | -
            -1441 | OUTSIDE_MESSAGING_WINDOW  | -
            -145  | CONTENT_REFUSED           | -
            -146  | CONTENT_REFUSED           | -
            -147  | wait 2026-11-03T17:05:00Z | -
            -1471 | OUTSIDE_MESSAGING_WINDOW  | -
            -1472 | OUTSIDE_MESSAGING_WINDOW  | -
            -148  | CONTENT_REFUSED           | -
            -149  | CONTENT_REFUSED           | -
            -1491 | CONTENT_REFUSED           | -
            -150  | CONTENT_REFUSED           | -
            -151  | CONTENT_REFUSED           | -
            -152  | CONTENT_REFUSED           | -
            -153  | CONTENT_REFUSED           | -
            -158  | CONTENT_REFUSED           | -
            -159  | CONTENT_REFUSED           | -
            -160  | CONTENT_REFUSED           | -
            -161  | CONTENT_REFUSED           | -
            -162  | CONTENT_REFUSED           | -
            -9999 | later                     | -
            """)
    void aRowOfTheBusinessHost(int code, String outcome, String pause) {
        Channel channel = zalo.node().byPhone();
        int before = world.calls(BY_PHONE);
        world.nextError(code, "said");

        assertThat(inWords(channel.send(ConnectedZalo.delivery(DeliveryKind.NOTICE, MEMBER, new Reply.Text("Tin"), 0))))
                .isEqualTo(outcome);

        assertThat(zalo.pause(Zalo.BY_PHONE)).isEqualTo(pause);
        assertThat(zalo.pause(Zalo.NAME)).as("the chat goes on").isEqualTo("-");
        assertThat(channel.isOpen(NOW)).isEqualTo(pause.equals("-"));
        assertThat(world.calls(BY_PHONE) - before).as("calls").isEqualTo(1);
    }

    /// -118 and -124 mean other things on the other hosts.
    @Test
    void theBusinessHostsWordForABadTokenIsItsOwn() {
        Channel byPhone = zalo.node().byPhone();
        int before = world.calls(BY_PHONE);
        world.nextError(-124, "Access token invalid");
        assertThat(inWords(byPhone.send(ConnectedZalo.delivery(DeliveryKind.NOTICE, MEMBER, new Reply.Text("Tin"), 0))))
                .isEqualTo("sent");
        assertThat(world.calls(BY_PHONE) - before).isEqualTo(2);

        world.nextError(-124, "what -124 is here");
        assertThat(inWords(zalo.node().channel().send(ConnectedZalo.answer(new Reply.Text("Tin")))))
                .isEqualTo("later");
    }
}
