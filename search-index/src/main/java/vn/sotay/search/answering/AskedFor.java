package vn.sotay.search.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.sotay.search.passages.TermCode;
import vn.sotay.search.vietnamese.Syllable;

/// What kind of answer a question wants, and by which terms a passage shows that it holds one.
///
/// @param signs any one of them is enough; none for {@link AnswerSort#ANYTHING}
public record AskedFor(AnswerSort sort, List<TermCode.Range> signs) {
    private static final AskedFor ANYTHING = new AskedFor(AnswerSort.ANYTHING, List.of());

    private static final Phrases SHARE = Phrases.of("bao nhiêu phần trăm | mấy phần trăm | tỉ lệ bao nhiêu");
    private static final Phrases SUM = Phrases.of("bao nhiêu tiền | bao nhiêu đồng | giá bao nhiêu | chi bao nhiêu"
            + " | trả bao nhiêu | thu bao nhiêu | bao nhiêu tỉ | bao nhiêu triệu");
    private static final Phrases MONEY = Phrases.of("tiền | kinh phí | ngân sách");
    private static final Phrases DAY = Phrases.of("ngày nào | hôm nào | ngày bao nhiêu | ngày mấy | khi nào | bao giờ"
            + " | lúc nào | thứ mấy | tháng nào | năm nào | thời điểm nào | từ mấy giờ | lúc mấy giờ");
    private static final Phrases LENGTH = Phrases.of("bao lâu");
    private static final Phrases NUMBER = Phrases.of("bao nhiêu | mấy");

    private static final List<TermCode.Range> SIGNS_OF_SHARE = Stream.concat(
                    Stream.of(TermCode.exactly(TermCode.ofPlace(TermCode.PERCENT))),
                    Signs.pairs("phần trăm | phần ba | phần tư | phần năm"))
            .toList();

    /// "12 đồng" alone may be twelve comrades; sums end in noughts.
    private static final List<TermCode.Range> SIGNS_OF_MONEY = Signs.pairs(
                    "0 đồng | nghìn đồng | triệu đồng | tỉ đồng | # triệu | # tỉ")
            .toList();
    private static final List<TermCode.Range> SIGNS_OF_LENGTH =
            Signs.numberOf("ngày tháng năm giờ phút tuần").toList();
    private static final List<TermCode.Range> SIGNS_OF_DAY = Stream.of(
                    Signs.before("ngày tháng năm lúc"),
                    Signs.pairs("# giờ | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật"))
            .flatMap(signs -> signs)
            .toList();

    public AskedFor {
        signs = List.copyOf(signs);
    }

    /// @param question its syllables in order
    public static AskedFor in(List<Syllable> question) {
        boolean number = NUMBER.in(question);
        if (SHARE.in(question)) return new AskedFor(AnswerSort.SHARE, SIGNS_OF_SHARE);
        if (SUM.in(question) || (number && MONEY.in(question))) return new AskedFor(AnswerSort.MONEY, SIGNS_OF_MONEY);
        if (DAY.in(question)) return new AskedFor(AnswerSort.DAY, SIGNS_OF_DAY);
        if (LENGTH.in(question)) return new AskedFor(AnswerSort.LENGTH_OF_TIME, SIGNS_OF_LENGTH);
        return number ? count(question) : ANYTHING;
    }

    /// Of what is named right after the question word, "mấy ngày", "bao nhiêu phút".
    private static AskedFor count(List<Syllable> question) {
        OptionalInt unit = NUMBER.endIn(question);
        if (unit.isEmpty() || unit.getAsInt() == question.size()) return ANYTHING;
        List<TermCode.Range> signs = new ArrayList<>();
        Signs.numberOf(question.get(unit.getAsInt())).forEach(signs::add);
        return new AskedFor(AnswerSort.COUNT, signs);
    }
}
