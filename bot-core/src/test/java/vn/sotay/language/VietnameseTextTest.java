package vn.sotay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            parts of letters            | nghi~u0323 quye~u0302~u0301t | nghị quyết
            marks in another order      | no~u0302~u0323p               | nộp
            a mark after an invisible   | e~u200B~u0301                 | é
            Icelandic eth               | ~u00D0ảng ~u00F0ang            | Đảng đang
            African d                   | ~u0189ảng ~u0256ang            | Đảng đang
            zero width space            | Đả~u200Bng                      | Đảng
            zero width joiner in a word | Đả~u200Dng                      | Đảng
            byte order mark             | ~uFEFFĐảng                      | Đảng
            soft hyphen                 | Đả~u00ADng                      | Đảng
            direction turned            | ~u202EĐảng~u202C               | Đảng
            direction isolated          | ~u2066Đảng~u2069               | Đảng
            control characters          | Đảng~u0000~u0007 phí           | Đảng phí
            unpaired half of a sign     | Đảng~uD83D                      | Đảng
            private signs               | Đảng~uE000                      | Đảng
            hard blanks                 | Đảng~u00A0~u00A0phí            | Đảng phí
            tabs and blanks             | Đảng \\t  phí                    | Đảng phí
            wide blank                  | Đảng~u3000phí                   | Đảng phí
            ends                        | ~u0020 Đảng phí \\n             | Đảng phí
            Windows lines               | một\\r\\nhai                     | một\\nhai
            old Macintosh lines         | một\\rhai                        | một\\nhai
            blanks around lines         | một \\n hai                      | một\\nhai
            many blank lines            | một\\n \\n\\n\\nhai              | một\\n\\nhai
            page break                  | một\\fhai                        | một\\nhai
            next line                   | một~u0085hai                    | một\\nhai
            line separator              | một~u2028hai                    | một\\nhai
            paragraph separator         | một~u2029hai                    | một\\nhai
            family of emoji             | 👩‍👩‍👧                              | 👩‍👩‍👧
            heart                       | ❤️                                 | ❤️
            skin and job                | 👩🏽‍⚕️                              | 👩🏽‍⚕️
            """)
    void cleaned(String what, String from, String to) {
        assertThat(VietnameseText.clean(read(from))).as(what).isEqualTo(read(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nghị quyết 05-NQ/TU     | nghi quyet 05 nq tu
            ĐẢNG PHÍ nộp khi nào??? | dang phi nop khi nao
            Hủy, huỷ                | huy huy
            ưƯơƠăĂâÂêÊôÔđĐ          | uuooaaaaeeoodd
            «Điều 7», khoản 2       | dieu 7 khoan 2
            """)
    void folded(String from, String to) {
        assertThat(VietnameseText.folded(from)).isEqualTo(to);
    }

    @Test
    void foldingFollowsTheLookAlikes() {
        assertThat(VietnameseText.folded("\u00D0ảng \u0256oàn")).isEqualTo("dang doan");
        assertThat(VietnameseText.folded("  ")).isEmpty();
        assertThat(VietnameseText.folded("👍")).isEmpty();
    }

    @Test
    void withoutMarksKeepsPunctuation() {
        assertThat(VietnameseText.withoutMarks("Điều 7, khoản 2.")).isEqualTo("dieu 7, khoan 2.");
    }

    @ParameterizedTest
    @CsvSource({"đảng, true", "Đ, true", "ơ, true", "á, true", "dang phi, false", "05-NQ/TU, false", "'', false"})
    void marksAreSeen(String text, boolean has) {
        assertThat(VietnameseText.hasMarks(text)).isEqualTo(has);
    }

    @Test
    void cleaningIsStableForAnyText() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 20_000; i++) {
            String cleaned = VietnameseText.clean(anyText(random));
            assertThat(VietnameseText.clean(cleaned)).isEqualTo(cleaned);
            assertThat(Normalizer.isNormalized(cleaned, Normalizer.Form.NFC)).isTrue();
            assertThat(cleaned).doesNotContain("\n\n\n").doesNotContain("  ").isEqualTo(cleaned.strip());
            String folded = VietnameseText.folded(cleaned);
            assertThat(VietnameseText.folded(folded)).isEqualTo(folded);
        }
    }

    @Test
    void inOnePassOrInStepsTheSameComesOut() {
        SplittableRandom random = new SplittableRandom(2026);
        String often = "aạđ Ộ.\n,\r\n\t\u00A0 5\uF0B7\u00B0\u2003\u0303";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(anyText(random));
            for (int more = random.nextInt(8); more > 0; more--)
                text.append(often.charAt(random.nextInt(often.length())));
            String any = text.toString();
            assertThat(VietnameseText.clean(any)).isEqualTo(VietnameseText.cleanedInSteps(any));
        }
    }

    @Test
    void everySignBesideOthersIsCleanedAlikeInOnePassAndInSteps() {
        for (char sign = 0; sign < Character.MAX_VALUE; sign++)
            for (String text : List.of("a" + sign + "b", sign + "\u0301", "o\u0323" + sign, "n " + sign + " m"))
                assertThat(VietnameseText.clean(text)).isEqualTo(VietnameseText.cleanedInSteps(text));
    }

    @Test
    void hostileTextTakesNoLongTime() {
        long began = System.nanoTime();
        for (String piece : new String[] {"\n ", " ", "\n", "\u200D", "e\u0301", "\u200B", "a\n\n"}) {
            VietnameseText.clean(piece.repeat(50_000));
            VietnameseText.folded(piece.repeat(50_000));
        }
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static String anyText(SplittableRandom random) {
        String signs = "aeđĐ\u00D0 \u00A0\n\r\t\f\u200B\u200D\uFE0F\u202E\u0301\u0302\u0323\u2028\u0085👍🏽❤\uD83D.";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++)
            if (random.nextInt(4) == 0) text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
            else text.append(signs.charAt(random.nextInt(signs.length())));
        return text.toString();
    }

    private static String read(String written) {
        return written.translateEscapes().transform(VietnameseTextTest::withUnicode);
    }

    private static String withUnicode(String text) {
        return Pattern.compile("~u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }
}
