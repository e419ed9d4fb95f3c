package vn.sotay.search.answering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.search.passages.TermCode;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Terms of passages that hold numbers, days and sums. Numbers in figures stand in the index as {@link
/// TermCode#NUMBER}; those in words are few, and looked for one by one.
final class Signs {
    private static final List<Syllable> IN_WORDS = Syllables.of(
                    "một hai ba bốn năm sáu bảy tám chín mười mươi lăm trăm")
            .inOrder();

    private Signs() {}

    /// "15 ngày", "ba tháng" for each of these units.
    static Stream<TermCode.Range> numberOf(String units) {
        return Syllables.of(units).inOrder().stream().flatMap(Signs::numberOf);
    }

    /// A unit that was typed without marks is any of the same letters.
    static Stream<TermCode.Range> numberOf(Syllable unit) {
        return Stream.concat(Stream.of(TermCode.NUMBER), IN_WORDS.stream())
                .map(number -> unit.marked()
                        ? TermCode.exactly(TermCode.of(number, unit))
                        : TermCode.withAnyMarks(number, unit));
    }

    /// "ngày 15" for each of these words.
    static Stream<TermCode.Range> before(String words) {
        return Syllables.of(words).inOrder().stream().map(word -> TermCode.exactly(TermCode.of(word, TermCode.NUMBER)));
    }

    /// @param pairs of syllables, parted by bars; # is a number
    static Stream<TermCode.Range> pairs(String pairs) {
        return Arrays.stream(pairs.split("[|]", -1)).map(pair -> {
            String[] two = pair.strip().split(" ", -1);
            return TermCode.exactly(TermCode.of(syllable(two[0]), syllable(two[1])));
        });
    }

    private static Syllable syllable(String word) {
        return word.equals("#") ? TermCode.NUMBER : Syllable.of(word);
    }
}
