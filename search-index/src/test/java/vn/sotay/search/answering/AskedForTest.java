package vn.sotay.search.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.passages.PassageTermsWriter;
import vn.sotay.search.passages.Tally;
import vn.sotay.search.passages.TermCode;
import vn.sotay.search.vietnamese.Syllables;

class AskedForTest {

    @ParameterizedTest
    @CsvSource({
        "đảng phí phải nộp trước ngày nào, DAY",
        "bao giờ khai giảng lớp nghiệp vụ, DAY",
        "bi thu tiep cong dan ngay nao, DAY",
        "thời gian dự bị là bao lâu, LENGTH_OF_TIME",
        "lễ kết nạp được chi bao nhiêu tiền, MONEY",
        "kinh phí tập huấn là bao nhiêu, MONEY",
        "chi bộ giữ lại bao nhiêu phần trăm đảng phí, SHARE",
        "tài liệu gửi trước mấy ngày, COUNT",
        "hộ nghèo được mượn mấy con dê, COUNT",
        "đảng phí nộp cho ai, ANYTHING",
        "sinh hoạt chi bộ, ANYTHING",
        "bao nhiêu, ANYTHING"
    })
    void theQuestionWordsSayWhatKindOfAnswerIsWanted(String question, AnswerSort sort) {
        assertThat(AskedFor.in(Syllables.of(question).inOrder()).sort()).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({
        "gửi trước mấy ngày, Tài liệu được gửi trước ít nhất 3 ngày.",
        "gửi trước mấy ngày, Tài liệu được gửi trước ba ngày.",
        "gui truoc may ngay, Tài liệu được gửi trước ít nhất 3 ngày.",
        "chi bao nhiêu tiền, Mức chi tối đa 500.000 đồng/người.",
        "họp khi nào, Ban chấp hành họp ngày 05 hằng tháng.",
        "họp khi nào, Ban chấp hành họp thứ Ba tuần đầu.",
        "trong bao lâu, Trả lời trong 10 ngày làm việc.",
        "bao nhiêu phần trăm, Chi bộ được giữ lại 40% số thu."
    })
    void aPassageThatHoldsSuchAThingIsKnown(String question, String passage) {
        assertThat(holds(question, passage)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gửi trước mấy ngày, Tài liệu được gửi trước ngày họp.",
        "chi bao nhiêu tiền, Chi bộ có 12 đồng chí cao tuổi và 3 tổ đảng.",
        "họp khi nào, Ban chấp hành họp thường kỳ.",
        "trong bao lâu, Trả lời trong ngày.",
        "bao nhiêu phần trăm, Chi bộ được giữ lại một phần số thu.",
        "đảng phí nộp cho ai, Đồng chí thủ quỹ thu trước ngày 20."
    })
    void anotherPassageIsNot(String question, String passage) {
        assertThat(holds(question, passage)).isFalse();
    }

    @Test
    void numbersThatWereAskedForCountWithoutMarksOnlyWhereNoneWereTyped() {
        assertThat(holds("được mấy buổi", "Học 3 buôi.")).isFalse();
        assertThat(holds("duoc may buoi", "Học 3 buổi.")).isTrue();
    }

    private static boolean holds(String question, String passage) {
        PassageTermsWriter writer = new PassageTermsWriter(new int[] {PassageTerms.NO_HEADING}, 0);
        writer.head(Syllables.of(""));
        List<String> signs = passage.contains(TermCode.PERCENT) ? List.of(TermCode.PERCENT) : List.of();
        writer.passage(0, Syllables.of(passage), signs);
        PassageTerms terms = new PassageTerms(writer.bytes());
        Tally tally = new Tally();
        tally.clear(terms.texts());
        for (TermCode.Range sign : AskedFor.in(Syllables.of(question).inOrder()).signs()) terms.count(sign, 1, tally);
        return tally.timesIn(0) > 0;
    }
}
