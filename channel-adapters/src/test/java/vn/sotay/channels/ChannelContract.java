package vn.sotay.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.channels.PlatformUnderTest.Fault;
import vn.sotay.channels.PlatformUnderTest.Shown;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;

/// What every channel promises, tried against its platform: each reply reaches the person whole and within
/// the platform's limits, and each fault is the outcome that it is.
public abstract class ChannelContract {
    protected static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final AtomicLong IDS = new AtomicLong(700);
    private static final Reply.Choice READ_ON = choice("read", "Đọc tiếp");
    private static final Reply.Choice MENU = choice("menu", "Trình đơn");
    private static final String LONG =
            "Chi bộ họp thường kỳ mỗi tháng một lần, do cấp ủy triệu tập và bí thư chủ trì. ".repeat(80);

    private PlatformUnderTest platform;

    /// A platform on which nothing has happened.
    protected abstract PlatformUnderTest platform();

    @BeforeEach
    final void open() {
        platform = platform();
    }

    @AfterEach
    final void close() {
        platform.close();
    }

    static Stream<Reply> everyKind() {
        return Stream.of(
                new Reply.Text("Chào đồng chí.\n\n• Một\n• Hai 🇻🇳"),
                new Reply.Menu("Đồng chí cần việc gì?", List.of(READ_ON, MENU)),
                new Reply.Card(
                        new Reply.Heading("Quy định số 24-QĐ/TU", "Điều 5"), "Nội dung", "Còn hiệu lực", List.of(MENU)),
                new Reply.Link("Mời đồng chí mở văn bản.", "Mở văn bản", "https://sotay.example/t/abc"),
                new Reply.File(aFile(false), "Bản gốc"),
                new Reply.AskPhone("Mời đồng chí gửi số điện thoại.", "Gửi số điện thoại"),
                new Reply.Poll("Đại hội diễn ra năm nào?", List.of(READ_ON, MENU), 1, "Điều 2"),
                Reply.InPlace.shown(new Reply.Text("Trang 2")),
                new Reply.Discreet(new Reply.Text("Chào đồng chí An"), new Reply.Text("Chào đồng chí")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindOfReplyReachesThePerson(Reply reply) {
        assertThat(send(reply))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(SendOutcome.Sent.class));
        assertThat(platform.shown()).isNotEmpty();
    }

    /// By a button or by its number.
    @Test
    void everyChoiceIsOffered() {
        send(new Reply.Menu("Đồng chí cần việc gì?", List.of(READ_ON, MENU)));

        Shown shown = platform.shown().getLast();
        assertThat(shown.text()).contains("Đồng chí cần việc gì?");
        assertThat(offered(shown)).contains("Đọc tiếp").contains("Trình đơn");
    }

    @Test
    void manyChoicesAreAllOffered() {
        List<Reply.Choice> many = IntStream.range(0, 9)
                .mapToObj(i -> choice("c" + i, "Lựa chọn " + i))
                .toList();

        send(new Reply.Menu("Chọn một", many));

        String all = String.join(
                "\n", platform.shown().stream().map(ChannelContract::offered).toList());
        for (Reply.Choice choice : many) assertThat(all).contains(choice.label());
    }

    @Test
    void aLongTextArrivesWholeInPiecesThatThePlatformTakes() {
        send(new Reply.Menu(LONG.strip(), List.of(READ_ON)));

        List<Shown> shown = platform.shown();
        assertThat(shown)
                .allSatisfy(one -> assertThat(one.text().length()).isLessThanOrEqualTo(platform.mostCharacters()));
        String whole = String.join(" ", shown.stream().map(Shown::text).toList());
        assertThat(words(whole)).startsWith(words(LONG));
        assertThat(offered(shown.getLast())).contains("Đọc tiếp");
    }

    @Test
    void textOfTheWildestKindIsTaken() {
        send(new Reply.Text("*_[`<b>&amp;</b>\\ {#} " + "e\u0302\u0301".repeat(40) + " 👩‍👩‍👧 \u202Eđảo"));

        assertThat(platform.shown()).hasSize(1);
    }

    @Test
    void aCardSaysWhereItIsFrom() {
        send(new Reply.Card(
                new Reply.Heading("Quy định số 24-QĐ/TU", "Điều 5"), "Nội dung", "Hết hiệu lực", List.of()));

        assertThat(platform.shown().getLast().text())
                .contains("Quy định số 24-QĐ/TU", "Điều 5", "Nội dung", "Hết hiệu lực");
    }

    @Test
    void aReplyToAPersonWhoIsGoneIsGivenUpAndTheAccountWithIt() {
        assumeThat(platform.faults()).contains(Fault.BLOCKED);
        platform.next(Fault.BLOCKED);

        assertThat(sendOne(new Reply.Text("Tin")))
                .isInstanceOfSatisfying(
                        SendOutcome.GiveUp.class,
                        given -> assertThat(given.reason().isForAll()).isTrue());
    }

    @Test
    void tooFastIsNoFaultOfTheMessage() {
        assumeThat(platform.faults()).contains(Fault.TOO_FAST);
        platform.next(Fault.TOO_FAST);

        assertThat(sendOne(new Reply.Text("Tin")))
                .isInstanceOfSatisfying(
                        SendOutcome.Wait.class, wait -> assertThat(wait.until()).isAfter(platform.now()));
        assertThat(platform.shown()).isEmpty();
    }

    @Test
    void whatNeverLeftIsTriedAgain() {
        assumeThat(platform.faults()).contains(Fault.UNREACHABLE);
        platform.next(Fault.UNREACHABLE);

        assertThat(sendOne(new Reply.Text("Tin"))).isInstanceOf(SendOutcome.TryLater.class);
    }

    /// The message is there although no answer came.
    @Test
    void aLostAnswerIsSaidToBeLost() {
        assumeThat(platform.faults()).contains(Fault.LOST_ANSWER);
        platform.next(Fault.LOST_ANSWER);

        assertThat(sendOne(new Reply.Text("Tin"))).isInstanceOf(SendOutcome.AnswerLost.class);
        assertThat(platform.shown()).hasSize(1);
    }

    @Test
    void anErrorOfTheServerAfterItHadTheMessageIsALostAnswer() {
        assumeThat(platform.faults()).contains(Fault.SERVER_ERROR);
        platform.next(Fault.SERVER_ERROR);

        assertThat(sendOne(new Reply.Text("Tin"))).isInstanceOf(SendOutcome.AnswerLost.class);
    }

    @Test
    void anEndlessAnswerIsGivenUpInTime() {
        assumeThat(platform.faults()).contains(Fault.SLOW);
        platform.next(Fault.SLOW);
        long began = System.nanoTime();

        assertThat(sendOne(new Reply.Text("Tin"))).isInstanceOf(SendOutcome.AnswerLost.class);
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    @Test
    void aRevokedTokenPausesTheChannelAndKeepsTheMessage() {
        assumeThat(platform.faults()).contains(Fault.TOKEN_REVOKED);
        platform.next(Fault.TOKEN_REVOKED);

        assertThat(sendOne(new Reply.Text("Tin"))).isInstanceOf(SendOutcome.Wait.class);
        assertThat(platform.channel().isOpen(platform.now())).isFalse();
    }

    protected final List<SendOutcome> send(Reply reply) {
        return platform.channel().messages(reply).stream().map(this::sendOne).toList();
    }

    private SendOutcome sendOne(Reply message) {
        return platform.channel()
                .send(new Delivery(
                        new DeliveryId(IDS.incrementAndGet()), DeliveryKind.REPLY, platform.person(), message, 0));
    }

    protected static SentFile aFile(boolean internal) {
        return new SentFile("5feceb66", "Quy định 24.pdf", "application/pdf", 12, internal);
    }

    private static Reply.Choice choice(String action, String label) {
        return new Reply.Choice(ChoiceId.of("lookup", action), label);
    }

    private static String offered(Shown shown) {
        return shown.text() + "\n" + String.join("\n", shown.buttons());
    }

    /// However it was cut.
    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
