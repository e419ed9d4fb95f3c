package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.documents.Handbook;
import vn.sotay.documents.InMemoryDocuments;
import vn.sotay.documents.WordOverlapSearch;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.InMemoryOneTimeLinks;
import vn.sotay.documents.lookup.InMemoryMissedQuestions;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.documents.lookup.Unanswered;
import vn.sotay.documents.reading.InMemoryReadingPlaces;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.GuessLimit;
import vn.sotay.enrolment.InMemoryEnrolments;
import vn.sotay.enrolment.InMemorySpeakers;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.enrolment.preference.ChannelDialog;
import vn.sotay.enrolment.preference.InMemoryPreferredChannels;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.People;
import vn.sotay.personaldata.InMemoryDataRequests;
import vn.sotay.personaldata.InMemoryPersonalData;
import vn.sotay.personaldata.OwnDataDialog;

/// Whatever people send, in whatever order: there is always an answer, and nobody ever sees what is not
/// theirs.
class AnyConversationTest {
    private static final List<String> WORDS = List.of(
            "menu",
            "huỷ",
            "giúp",
            "1",
            "2",
            "3",
            "9",
            "0",
            "đồng ý",
            "để sau",
            "DEMO",
            "K7M4-Q2XD",
            "hủy liên kết",
            "dữ liệu của tôi",
            "xóa dữ liệu",
            "sửa dữ liệu",
            "giữ nguyên",
            "đảng phí",
            "05-NQ/TU",
            "diễn tập phòng thủ",
            "08-KH/ĐU",
            "cảm ơn",
            "chào",
            "",
            " ",
            "👍",
            "\u202Eabc",
            "đúng",
            "văn bản mới nhất",
            "kết quả khác",
            "đọc tiếp",
            "toàn văn",
            "tiếp",
            "văn bản gốc",
            "cái thứ hai",
            "sai rồi",
            "bạn là ai",
            "điều 2",
            "truc he",
            "còn nghị quyết thì sao?");

    private static final DomesticChannels HERE = new DomesticChannels(Set.of(Accounts.CHANNEL));

    private static final List<String> CHOICES = List.of(
            "lookup:ask",
            "lookup:latest",
            "lookup:others",
            "lookup:meant",
            "lookup:typed",
            "lookup:wrong",
            "lookup:without:kind.REGULATION",
            "lookup:without:",
            "lookup:read:301:0",
            "lookup:read:304:0",
            "lookup:quote:304:0",
            "lookup:quote:305:-1",
            "lookup:read:306:0",
            "lookup:quote:306:0",
            "lookup:read:302:2147483647",
            "lookup:quote:302:2147483647",
            "lookup:read:-1:-1",
            "lookup",
            "",
            ":",
            "menu:show",
            "menu",
            "unlink:yes",
            "unlink:no",
            "unlink",
            "enrol:agree",
            "enrol:later",
            "enrol:again",
            "enrol",
            "mydata:show",
            "mydata:looks",
            "mydata:correct",
            "mydata:erase",
            "mydata:yes",
            "mydata:no",
            "mydata",
            "unlink:ask",
            "quiz:start");

    @Test
    void whateverIsSentThereIsAnAnswer() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Person person = new Person(HERE);
            for (int i = 0; i < 60; i++) person.does(anUpdate(random));
        }
    }

    /// What a person typed is theirs; of what they did not, nothing internal and nobody's name is told.
    @Test
    void onAChannelAbroadNoNameAndNothingInternalIsSaid() {
        int instead = 0;
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Person person = new Person(new DomesticChannels(Set.of()));
            for (int i = 0; i < 60; i++)
                for (Reply reply : person.does(anUpdate(random))) {
                    Reply seen = reply instanceof Reply.Discreet discreet ? discreet.abroad() : reply;
                    if (reply instanceof Reply.Discreet) instead++;
                    assertThat(seen.toString())
                            .doesNotContain("Hà Thị Thử", "về lịch trực hè", "57-CV", "09-BC", "bảo vệ chính trị");
                }
        }
        assertThat(instead).isGreaterThan(200);
    }

    @FuzzTest
    void anyBytesGetAnAnswer(FuzzedDataProvider data) {
        Person person = new Person(HERE);
        for (int i = 0; i < 20 && data.remainingBytes() > 0; i++)
            person.does(
                    switch (data.consumeInt(0, 4)) {
                        case 0 -> new Update.Chosen(person.origin, choice(data.consumeString(70)));
                        case 1 ->
                            new Update.Chosen(
                                    person.origin, choice(CHOICES.get(data.consumeInt(0, CHOICES.size() - 1))));
                        case 2 -> new Update.Text(person.origin, WORDS.get(data.consumeInt(0, WORDS.size() - 1)));
                        case 3 -> new Update.Unsupported(person.origin, data.consumeString(10));
                        default -> new Update.Text(person.origin, data.consumeString(5_000));
                    });
    }

    @FuzzTest
    void anyTextIsCleanedForGood(FuzzedDataProvider data) {
        String cleaned = VietnameseText.clean(data.consumeRemainingAsString());

        assertThat(VietnameseText.clean(cleaned)).isEqualTo(cleaned);
        assertThat(VietnameseText.folded(VietnameseText.folded(cleaned))).isEqualTo(VietnameseText.folded(cleaned));
    }

    private static Update anUpdate(SplittableRandom random) {
        Update.Origin origin = new Update.Origin("1", Accounts.anAccount(), Instant.EPOCH);
        return switch (random.nextInt(13)) {
            case 12 -> new Update.Phone(origin, "0912 345 67" + random.nextInt(10), random.nextBoolean());
            case 0 -> new Update.Joined(origin);
            case 1 -> new Update.Left(origin);
            case 2 -> new Update.Unsupported(origin, "sticker");
            case 3, 4, 5, 6 -> new Update.Chosen(origin, choice(CHOICES.get(random.nextInt(CHOICES.size()))));
            case 7 -> new Update.Text(origin, "đảng ".repeat(random.nextInt(1200)));
            default -> new Update.Text(origin, WORDS.get(random.nextInt(WORDS.size())));
        };
    }

    private static ChoiceId choice(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length <= ChoiceId.MAX_BYTES
                ? new ChoiceId(value)
                : new ChoiceId("x");
    }

    /// Goes through a conversation turn by turn, with all that the engine keeps.
    private static final class Person {
        private final TickingClock time = new TickingClock();
        private final InMemoryUnits units = new InMemoryUnits();
        private final InMemoryMembers members = new InMemoryMembers();
        private final InMemoryEnrolments enrolments = new InMemoryEnrolments(members);
        private final InMemoryDocuments documents = new InMemoryDocuments();
        private final InMemorySpeakers speakers = new InMemorySpeakers(enrolments, members, units);
        private final ChannelAccount account = Accounts.anAccount();
        private final Update.Origin origin = new Update.Origin("1", account, Instant.EPOCH);
        private final Conversations conversations;
        private Place place = Place.START;

        Person(DomesticChannels domestic) {
            Handbook handbook = Handbook.in(documents, units);
            assertThat(handbook.ids()).isNotEmpty();
            LookUpDialog lookUp = new LookUpDialog(
                    new WordOverlapSearch(documents),
                    documents,
                    new Unanswered(new InMemoryMissedQuestions(), (words, member, now) -> Optional.empty()),
                    new LookUpDialog.Reading(
                            new Handout(
                                    new InMemoryOneTimeLinks(Optional.of("https://sotay.vn")),
                                    domestic,
                                    (document, reader) -> Optional.empty(),
                                    time),
                            new InMemoryReadingPlaces(),
                            (document, reader) -> List.of()));
            EnrolmentDialog enrolment = new EnrolmentDialog(
                    enrolments,
                    GuessLimit.DEFAULT,
                    Optional.of(() -> members.add(People.aNewMember("Hà Thị Thử", Handbook.TAN_KHE_2))));
            OwnDataDialog ownData = new OwnDataDialog(
                    new InMemoryPersonalData(enrolments, members, units), new InMemoryDataRequests(), domestic);
            ChannelDialog channels =
                    new ChannelDialog(new InMemoryPreferredChannels(enrolments, new InMemoryContacts()));
            conversations = new Conversations(
                    List.of(lookUp, ownData, new UnlinkDialog(enrolments), channels), enrolment, lookUp);
        }

        List<Reply> does(Update update) {
            Speaker speaker = Optional.ofNullable(speakers.who(List.of(account)).get(account))
                    .orElseThrow();
            Answer answer = conversations.answer(new Turn(update, speaker, time.instant()), place);
            assertThat(answer.replies().isEmpty()).isEqualTo(update instanceof Update.Left);
            List<Reply.Choice> shown = new ArrayList<>();
            for (Reply reply : answer.replies()) {
                assertThat(reply.choices()).doesNotHaveDuplicates().allSatisfy(choice -> {
                    assertThat(choice.label()).isNotBlank();
                    assertThat(choice.id().value().getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(ChoiceId.MAX_BYTES);
                });
                if (!reply.choices().isEmpty()) shown = reply.choices();
                assertThat(reply.toString()).doesNotContain("Nội dung riêng về diễn tập");
                if (speaker instanceof Speaker.Stranger)
                    assertThat(reply.toString()).doesNotContain("QĐ/TU").doesNotContain("chuyển đổi số.");
            }
            if (!shown.isEmpty())
                assertThat(answer.place().offered())
                        .as("what is shown is what a number picks")
                        .isEqualTo(shown);
            place = answer.place();
            return answer.replies().stream()
                    .map(reply -> reply instanceof Reply.InPlace shownInPlace ? shownInPlace.reply() : reply)
                    .toList();
        }
    }
}
