package vn.sotay.channels.zalo.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.channels.zalo.ConnectedZalo.CHAT;
import static vn.sotay.channels.zalo.ConnectedZalo.NOW;
import static vn.sotay.channels.zalo.ConnectedZalo.answer;
import static vn.sotay.channels.zalo.ConnectedZalo.inWords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Fault;
import vn.sotay.channels.zalo.fake.Person.Message;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.SendOutcome;

/// What goes instead when Zalo refuses the form of a message.
class FormsRefusedTest {
    private static final String UPLOAD = "/v2.0/oa/upload/file";
    private static final Reply MENU = new Reply.Menu(
            "Đồng chí cần việc gì?",
            List.of(
                    new Reply.Choice(ChoiceId.of("lookup", "ask"), "Tra cứu"),
                    new Reply.Choice(ChoiceId.of("quiz", "begin"), "Thi tìm hiểu")));
    private static final Reply FILE =
            new Reply.File(new SentFile("5feceb66", "Quy định 24.pdf", "application/pdf", 12, false), "");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final FakeZalo fake = new FakeZalo(0, now::get);
    private final ZaloWorld world = fake.world();
    private final ConnectedZalo zalo = new ConnectedZalo(fake, now::get, Optional.empty());
    private final Channel channel = zalo.node().channel();

    @AfterEach
    void close() {
        fake.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {-201, -233})
    void withoutButtonsTheChoicesAreAListForAnHour(int code) {
        world.nextError(code, "Params is invalid");

        assertThat(inWords(channel.send(answer(MENU)))).isEqualTo("sent");
        assertThat(world.calls(CHAT)).isEqualTo(2);
        assertThat(last().buttons()).isEmpty();
        assertThat(last().text()).contains("1. Tra cứu", "2. Thi tìm hiểu");
        assertThat(zalo.states.fact(Zalo.NAME, "zalo.buttons")).contains("refused");

        channel.send(answer(MENU));
        assertThat(world.calls(CHAT)).as("not asked again within the hour").isEqualTo(3);
        now.set(NOW.plusSeconds(3_601));
        channel.send(answer(MENU));
        assertThat(last().buttons()).hasSize(2);
        assertThat(zalo.states.fact(Zalo.NAME, "zalo.buttons")).contains("taken");
    }

    @Test
    void wordsThatAreRefusedAsWellLeaveTheButtonsAlone() {
        world.nextError(-201, "Params is invalid");
        world.nextError(-201, "Params is invalid");

        assertThat(inWords(channel.send(answer(MENU)))).isEqualTo("CONTENT_REFUSED");
        channel.send(answer(MENU));
        assertThat(last().buttons()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"-201", "-233", "-210", "-211", "-212", "-221", "-223", "-321"})
    void particularsThatMayNotBeAskedForAreAskedForInWords(int code) {
        world.nextError(code, "not for this account");

        assertThat(inWords(channel.send(answer(new Reply.AskPhone("Mời đồng chí gửi số điện thoại.", "Gửi số")))))
                .isEqualTo("sent");
        assertThat(last().kind()).isEqualTo("text");
        assertThat(last().text()).isEqualTo("Mời đồng chí gửi số điện thoại.");
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("-");
    }

    @Test
    void aFileIsUploadedOnceAndAgainWhenZaloHasForgottenIt() {
        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("sent");
        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("sent");
        assertThat(world.calls(UPLOAD)).isEqualTo(1);

        world.nextError(-100, "Attachment is expired");
        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("sent");
        assertThat(world.calls(UPLOAD)).isEqualTo(2);
        assertThat(world.calls(CHAT)).isEqualTo(4);
        assertThat(messages()).hasSize(3).allMatch(one -> one.kind().equals("file"));
    }

    @Test
    void anUploadIsNotTrustedForLongerThanTwoDays() {
        channel.send(answer(FILE));
        now.set(NOW.plusSeconds(2 * 86_400 + 1));

        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("sent");
        assertThat(world.calls(UPLOAD)).isEqualTo(2);
    }

    @Test
    void anUploadThatMeetsAnExpiredTokenIsMadeAgainWithTheNext() {
        channel.send(answer(new Reply.Text("Chào đồng chí")));
        world.expireToken();

        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("sent");
        assertThat(world.calls(UPLOAD)).isEqualTo(2);
        assertThat(world.refreshes()).isEqualTo(2);
        assertThat(last().kind()).isEqualTo("file");
    }

    @Test
    void aFileThatZaloDoesNotTakeGoesAsALink() {
        channel.send(answer(new Reply.Text("Chào đồng chí")));
        world.nextError(-210, "file is too large");

        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("sent");
        assertThat(last().buttons())
                .singleElement()
                .satisfies(button -> assertThat(button.payload()).isEqualTo("https://sotay.example/d/5feceb66"));
    }

    @Test
    void anInternalFileIsNeverHandedToZalo() {
        channel.send(
                answer(new Reply.File(new SentFile("d4735e3a", "Nghị quyết.pdf", "application/pdf", 12, true), "")));

        assertThat(world.calls(UPLOAD)).isZero();
        assertThat(last().buttons()).hasSize(1);
    }

    /// No message had gone, so none can have arrived.
    @Test
    void aLostAnswerToAnUploadIsNoLostMessage() {
        channel.send(answer(new Reply.Text("Chào đồng chí")));
        world.next(Fault.LOST_ANSWER);

        assertThat(inWords(channel.send(answer(FILE)))).isEqualTo("later");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void aLostAnswerIsKnownAgainByItsEcho() {
        channel.send(answer(new Reply.Text("Chào đồng chí")));
        world.next(Fault.LOST_ANSWER);

        SendOutcome outcome = channel.send(answer(MENU));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SendOutcome.AnswerLost.class,
                        lost -> assertThat(lost.fingerprint()).isEqualTo(ZaloFingerprint.ofText(last().text())));
    }

    private List<Message> messages() {
        return world.messages(ConnectedZalo.PERSON.id());
    }

    private Message last() {
        return messages().getLast();
    }
}
