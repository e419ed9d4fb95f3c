package vn.sotay.channels.telegram.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.OneFile;
import vn.sotay.channels.WildReplies;
import vn.sotay.channels.telegram.InMemoryRecords;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramSettings;
import vn.sotay.channels.telegram.TelegramSettings.Disclosure;
import vn.sotay.channels.telegram.TelegramWording;
import vn.sotay.channels.telegram.fake.FakeTelegram;
import vn.sotay.channels.telegram.fake.Fault;
import vn.sotay.channels.telegram.fake.TelegramWorld;
import vn.sotay.channels.telegram.fake.TelegramWorld.Message;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;

/// What arrives at Telegram, over the line.
class TelegramSendingTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final ChannelAccount PERSON = Telegram.account("12345", 77);
    private static final AtomicLong IDS = new AtomicLong(1);
    private static final int SEEDS = 400;

    private final FakeTelegram fake = new FakeTelegram(0);
    private final TelegramWorld world = fake.world();
    private final InMemoryRecords records = new InMemoryRecords();
    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final TelegramApi careful = api(Disclosure.PUBLIC_ONLY);
    private final TelegramApi open = api(Disclosure.FULL);
    private final TelegramChannel channel = channel(careful);

    private TelegramApi api(Disclosure disclosure) {
        return new TelegramApi(
                new TelegramSettings(
                        TelegramWorld.TOKEN,
                        URI.create(fake.url()),
                        TelegramSettings.Mode.POLLING,
                        "",
                        disclosure,
                        URI.create("https://sotay.example")),
                Duration.ofSeconds(3));
    }

    private TelegramChannel channel(TelegramApi api) {
        return new TelegramChannel(
                api, new TelegramFiles(new OneFile(), records), records, TelegramPace.USUAL, states, () -> NOW);
    }

    @AfterEach
    void close() {
        careful.close();
        open.close();
        fake.close();
    }

    /// Limits are the fake's: 4,096 of text, 1,024 below a file, 300 and 100 in a quiz, 64 bytes in a button.
    @Test
    void whateverIsSaidTelegramTakesItAndNoWordIsLost() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Reply reply = new WildReplies(seed).next();
            int before = world.messages().size();

            assertThat(send(reply)).as("seed " + seed).allMatch(one -> one instanceof SendOutcome.Sent);

            assertWhole(
                    seed,
                    reply,
                    world.messages().subList(before, world.messages().size()));
        }
    }

    private static void assertWhole(int seed, Reply reply, List<Message> shown) {
        String text = WildReplies.ink(
                String.join("\n", shown.stream().map(Message::text).toList()));
        boolean isKeptBack = reply instanceof Reply.File file && file.file().internal();
        if (!isKeptBack)
            WildReplies.said(reply)
                    .ifPresent(said -> assertThat(text.replace("(tệp)", ""))
                            .as("seed " + seed)
                            .contains(WildReplies.ink(said)));
        List<String> data = shown.stream().flatMap(one -> one.data().stream()).toList();
        List<String> buttons =
                shown.stream().flatMap(one -> one.buttons().stream()).toList();
        for (int i = 0; i < reply.choices().size(); i++) {
            Reply.Choice choice = reply.choices().get(i);
            int at = data.indexOf(choice.id().value());
            boolean isQuiz = at < 0;
            String label = WildReplies.ink(choice.label());
            boolean isReadable = isQuiz
                    ? buttons.stream().map(WildReplies::ink).anyMatch(label::equals)
                    : WildReplies.ink(buttons.get(at)).equals(label)
                            || (buttons.get(at).equals(Integer.toString(i + 1))
                                    && text.contains((i + 1) + "." + label));
            assertThat(isReadable).as("seed %d, choice %d", seed, i + 1).isTrue();
        }
        if (reply instanceof Reply.Link link) assertThat(data).containsExactly(link.url());
    }

    @Test
    void noSignIsCutInTwo() {
        TelegramReplies replies = new TelegramReplies(Disclosure.FULL);
        for (int seed = 0; seed < 1_000; seed++) {
            String text = new WildReplies(seed).text(15_000);
            List<String> pieces = replies.messages(new Reply.Text(text)).stream()
                    .map(piece -> ((Reply.Text) piece).text())
                    .toList();
            assertThat(pieces).allMatch(piece -> piece.length() <= TelegramReplies.MOST_TEXT);
            WildReplies.assertThatNoSignIsCut(text, pieces);
        }
    }

    /// The quiz was refused, and its options do not fit on buttons.
    @Test
    void aQuizThatTelegramRefusesIsAskedWithAllItsWords() {
        List<Reply.Choice> choices = List.of(
                new Reply.Choice(ChoiceId.of("quiz", "a"), "Từ ngày 03 tháng 02 năm 1930 " + "đến nay ".repeat(8)),
                new Reply.Choice(ChoiceId.of("quiz", "b"), "Không"));
        world.refuseNext("sendpoll", 400, "Bad Request: POLL_OPTION_INVALID");

        assertThat(send(new Reply.Poll("Đảng thành lập khi nào?", choices, 0, "")))
                .allMatch(one -> one instanceof SendOutcome.Sent);

        assertThat(WildReplies.ink(last().text()))
                .contains(WildReplies.ink(choices.getFirst().label()));
        assertThat(last().data()).containsExactly("quiz:a", "quiz:b");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST_ANSWER", "CUT_LINE", "SERVER_ERROR"})
    void aLostAnswerIsSaidToBeLost(Fault fault) {
        world.next(fault);

        assertThat(send(new Reply.Text("Tin"))).singleElement().isInstanceOf(SendOutcome.AnswerLost.class);
        assertThat(world.messages()).hasSize(1);
    }

    /// A change may be made twice.
    @Test
    void aLostAnswerToAChangeInPlaceIsTriedAgain() {
        int shown = shownMenu();
        world.next(Fault.LOST_ANSWER);

        assertThat(send(inPlace(shown, "Trang 2"))).singleElement().isInstanceOf(SendOutcome.TryLater.class);
        assertThat(send(inPlace(shown, "Trang 2")))
                .as("not modified is done")
                .containsExactly(new SendOutcome.Sent(Integer.toString(shown)));
        assertThat(world.messages()).hasSize(1);
    }

    @Test
    void aChangeInPlaceShowsInTheSameMessage() {
        int shown = shownMenu();

        assertThat(send(inPlace(shown, "Trang 2"))).containsExactly(new SendOutcome.Sent(Integer.toString(shown)));
        assertThat(world.messages())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("Trang 2"));
    }

    @Test
    void aMessageThatIsGoneOrUnknownIsSentAnew() {
        shownMenu();

        assertThat(send(inPlace(9_999, "Trang 2"))).singleElement().isInstanceOf(SendOutcome.Sent.class);
        assertThat(send(Reply.InPlace.shown(new Reply.Text("Trang 3"))))
                .singleElement()
                .isInstanceOf(SendOutcome.Sent.class);
        assertThat(send(new Reply.InPlace(new Reply.Text("Trang 4"), Optional.of("không phải số"))))
                .singleElement()
                .isInstanceOf(SendOutcome.Sent.class);
        assertThat(world.messages()).extracting(Message::text).endsWith("Trang 2", "Trang 3", "Trang 4");
    }

    @Test
    void aFileIsUploadedOnceAndThenGoesByItsId() {
        send(new Reply.File(file(false), "Bản gốc"));
        assertThat(world.last("senddocument").path("document").asString("")).isEqualTo("attach://file");
        send(new Reply.File(file(false), "Bản gốc"));

        assertThat(world.last("senddocument").path("document").asString("")).isEqualTo("F-1");
        assertThat(world.last("senddocument").path("caption").asString("")).isEqualTo("Bản gốc");
        assertThat(world.messages()).hasSize(2);
    }

    @Test
    void aFileThatTelegramHasForgottenIsUploadedAgain() {
        records.keep("12345", "5feceb66", "F-0");

        assertThat(send(new Reply.File(file(false), ""))).singleElement().isInstanceOf(SendOutcome.Sent.class);
        assertThat(world.last("senddocument").path("document").asString("")).isEqualTo("attach://file");
        assertThat(records.find("12345", "5feceb66")).contains("F-1");
    }

    @Test
    void anInternalFileThatMayGoAbroadMayNotBePassedOn() {
        TelegramChannel channel = channel(open);
        send(channel, new Reply.File(file(true), "Nội bộ"));
        assertThat(world.last("senddocument").path("protect_content").asString(""))
                .isEqualTo("true");
        send(channel, new Reply.File(file(true), "Nội bộ"));
        assertThat(world.last("senddocument").path("protect_content").asBoolean(false))
                .as("by its id")
                .isTrue();
    }

    @Test
    void anInternalFileGoesAsALinkAndNothingIsSaidOfIt() {
        send(new Reply.File(file(true), "Danh sách đồng chí Nguyễn Văn A"));

        assertThat(world.methods()).doesNotContain("senddocument");
        assertThat(last().text()).isEqualTo(TelegramWording.INTERNAL_FILE);
        assertThat(last().data()).containsExactly("https://sotay.example/d/5feceb66");
    }

    @Test
    void namesStayAtHomeUnlessTheOperatorSaysOtherwise() {
        Reply reply = new Reply.Discreet(new Reply.Text("Chào đồng chí An"), new Reply.Text("Chào đồng chí"));

        send(reply);
        assertThat(last().text()).isEqualTo("Chào đồng chí");
        channel.send(delivery(reply));
        assertThat(last().text()).as("however it was stored").isEqualTo("Chào đồng chí");
        send(channel(open), reply);
        assertThat(last().text()).isEqualTo("Chào đồng chí An");
    }

    @Test
    void noLinkIsPreviewed() {
        send(new Reply.Text("Mời đồng chí mở https://sotay.example/t/mot-lan"));

        assertThat(world.last("sendmessage")
                        .path("link_preview_options")
                        .path("is_disabled")
                        .asBoolean(false))
                .isTrue();
    }

    @Test
    void aVoteInAQuizIsReadByWhatWasSent() {
        List<Reply.Choice> choices = List.of(
                new Reply.Choice(ChoiceId.of("quiz", "a"), "Một"), new Reply.Choice(ChoiceId.of("quiz", "b"), "Hai"));
        send(new Reply.Poll("Câu hỏi?", choices, 1, "Điều 2"));

        assertThat(world.last("sendpoll").path("is_anonymous").asBoolean(true)).isFalse();
        assertThat(records.find("p" + (last().id() - 1)))
                .hasValueSatisfying(sent ->
                        assertThat(sent.options()).containsExactly(ChoiceId.of("quiz", "a"), ChoiceId.of("quiz", "b")));
    }

    private int shownMenu() {
        send(new Reply.Menu("Trang 1", List.of(new Reply.Choice(ChoiceId.of("lookup", "next"), "Tiếp"))));
        return last().id();
    }

    private static Reply inPlace(int message, String text) {
        return new Reply.InPlace(new Reply.Text(text), Optional.of(Integer.toString(message)));
    }

    private static SentFile file(boolean internal) {
        return new SentFile("5feceb66", "Quy định 24.pdf", "application/pdf", 12, internal);
    }

    private Message last() {
        return world.messages().getLast();
    }

    private List<SendOutcome> send(Reply reply) {
        return send(channel, reply);
    }

    private static List<SendOutcome> send(TelegramChannel channel, Reply reply) {
        return channel.messages(reply).stream()
                .map(one -> channel.send(delivery(one)))
                .toList();
    }

    private static Delivery delivery(Reply reply) {
        return new Delivery(new DeliveryId(IDS.getAndIncrement()), DeliveryKind.REPLY, PERSON, reply, 0);
    }
}
