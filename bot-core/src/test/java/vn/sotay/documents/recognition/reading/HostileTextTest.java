package vn.sotay.documents.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.documents.structure.CleanText;
import vn.sotay.documents.structure.DocumentStructure;

class HostileTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /// Of this thread on the processor, for others may use it meanwhile.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int LENGTH = 20_000;
    private static final int TRIES = 5;

    /// Eight times the text takes eight times the time; a square would take sixty-four.
    private static final int TIMES = 8;

    private static final double STILL_LINEAR = 24.0;

    private static final List<String> SHARDS = List.of(
            "Số ",
            "05-NQ/ĐU",
            "Số: 12/2025/NĐ-CP",
            "\n",
            "\n",
            "\t",
            " | ",
            "   ",
            "\f",
            "ngày 05 tháng 9 năm 2026",
            "ngày ",
            "thay thế ",
            "sửa đổi ",
            "bãi bỏ ",
            "có hiệu lực ",
            "hết hiệu lực",
            "Quy định này ",
            "Căn cứ ",
            "Nơi nhận:",
            "- Lưu",
            "T/M BAN",
            "BÍ THƯ",
            "Nguyễn Văn A",
            "ĐẢNG ỦY",
            "MẬT",
            "KẾ HOẠCH",
            "Điều 1. ",
            "1.",
            "a) ",
            "đ) ",
            "IV. ",
            "th ẻ",
            "Đ ảng",
            "Phụ lục",
            "Kính gửi",
            "V/v",
            "*",
            "-----",
            ".",
            ";",
            ":",
            "/",
            "99999",
            "\uD83D\uDC4D",
            "\uD800",
            "e\u0301",
            "\u200B",
            "x",
            "Ữ");

    @Test
    void anyTextIsReadWithoutAnError() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 4_000; i++) {
            CleanText clean = CleanText.of(anyText(random));
            Recognised recognised = Recognition.of(clean, TODAY);
            assertInside(clean, recognised);
            DocumentStructure.passagesOf(clean.text());
        }
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void timeGrowsAsTheTextDoes(String shard) {
        String once = shard.repeat(LENGTH / shard.length());
        read(once);

        assertThat(fastest(once.repeat(TIMES)) / (double) Math.max(fastest(once), 1))
                .isLessThan(STILL_LINEAR);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "Quy định này thay thế Quy định số 05-QĐ/TU, ngày 01/3/2021. ",
                "Chi bộ sinh hoạt thường kỳ mỗi tháng một lần, đúng ngày quy định\n",
                "thay thế ",
                "1",
                "a b ",
                " ",
                "\t\n",
                "th ẻ ",
                "Số ",
                "I. Một\n1. Hai\na) Ba\n",
                "MẬT\f",
                "Căn cứ Quy định số 05-QĐ/TU;\n",
                "T/M BAN\nBÍ THƯ\n",
                "- một ",
                "ngày thang ",
                "Một | Hai\n");
    }

    private static long fastest(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            read(text);
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static void read(String text) {
        CleanText clean = CleanText.of(text);
        Recognition.of(clean, TODAY);
        DocumentStructure.passagesOf(clean.text());
    }

    private static String anyText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int shards = random.nextInt(120);
        for (int i = 0; i < shards; i++) text.append(SHARDS.get(random.nextInt(SHARDS.size())));
        return text.toString();
    }

    private static void assertInside(CleanText clean, Recognised recognised) {
        Recognised.Head head = recognised.head();
        Stream<Found<?>> one = Stream.of(
                        head.kind(),
                        head.symbol(),
                        head.issuer(),
                        head.place(),
                        head.issuedOn(),
                        head.subject(),
                        recognised.close().signer(),
                        recognised.secrecy(),
                        recognised.relations().from(),
                        recognised.relations().until())
                .flatMap(found -> found.map(value -> (Found<?>) value).stream());
        Stream<Found<?>> many = Stream.of(
                        recognised.close().addressees(),
                        recognised.close().recipients(),
                        recognised.relations().restsOn(),
                        recognised.relations().changes())
                .flatMap(List::stream);
        assertThat(Stream.concat(one, many)).allSatisfy(found -> {
            assertThat(found.start()).isNotNegative().isLessThan(found.end());
            assertThat(found.end()).isLessThanOrEqualTo(clean.text().length());
        });
    }
}
