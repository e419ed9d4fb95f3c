package vn.sotay.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.MemberId;
import vn.sotay.personaldata.DataRequest.Asked;
import vn.sotay.personaldata.DataRequest.Kind;

/// What {@link DataRequests} promises.
public abstract class DataRequestsContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    protected abstract DataRequests requests();

    protected abstract MemberId aMember();

    protected abstract void answer(DataRequestId id, DataRequest.Answer answer);

    @Test
    void aRequestIsKeptAsItWasMade() {
        Asked asked = correction(aMember(), "Năm sinh là 1986.");

        DataRequest taken = requests().ask(asked, NOW);

        assertThat(taken.asked()).isEqualTo(asked);
        assertThat(taken.at()).isEqualTo(NOW);
        assertThat(taken.answer()).isEmpty();
        assertThat(requests().of(asked.member())).containsExactly(taken);
    }

    @Test
    void moreWordsJoinTheRequestThatWaits() {
        MemberId member = aMember();
        DataRequest first = requests().ask(correction(member, "Năm sinh là 1986."), NOW);

        DataRequest second = requests().ask(correction(member, "Tên đệm là Thị."), NOW.plusSeconds(60));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.at()).as("the clock goes on").isEqualTo(NOW);
        assertThat(requests().of(member))
                .singleElement()
                .satisfies(one -> assertThat(one.asked().words()).isEqualTo("Năm sinh là 1986.\nTên đệm là Thị."));
    }

    @Test
    void howeverOftenSomebodyWritesARequestStaysShort() {
        MemberId member = aMember();
        for (int i = 0; i < 10; i++) requests().ask(correction(member, "đúng ".repeat(100)), NOW);

        assertThat(requests().of(member))
                .singleElement()
                .satisfies(one -> assertThat(one.asked().words()).hasSize(DataRequests.LONGEST));
    }

    @Test
    void kindsAndPeopleDoNotMeet() {
        MemberId member = aMember();
        DataRequest correction = requests().ask(correction(member, "Tên đệm là Thị."), NOW);
        DataRequest erasure = requests().ask(new Asked(member, Kind.ERASURE, "", "webchat"), NOW.plusSeconds(1));
        requests().ask(correction(aMember(), "Khác."), NOW);

        assertThat(requests().of(member)).containsExactly(erasure, correction);
    }

    @Test
    void afterTheAnswerANewRequestBegins() {
        MemberId member = aMember();
        DataRequest first = requests().ask(correction(member, "Một."), NOW);
        DataRequest.Answer answer = new DataRequest.Answer(true, "Đã sửa.", NOW.plusSeconds(60));
        answer(first.id(), answer);

        DataRequest second = requests().ask(correction(member, "Hai."), NOW.plusSeconds(90));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(requests().of(member))
                .extracting(DataRequest::answer)
                .containsExactly(Optional.empty(), Optional.of(answer));
    }

    private static Asked correction(MemberId member, String words) {
        return new Asked(member, Kind.CORRECTION, words, "webchat");
    }
}
