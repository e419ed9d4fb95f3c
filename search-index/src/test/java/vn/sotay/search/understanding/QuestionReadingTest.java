package vn.sotay.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;

class QuestionReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "nghị quyết mới nhất của tỉnh ủy năm 2025 về chuyển đổi số"
                        + " = chuyển đổi số = newest issued.2025-01-01.2025-12-31 level.PROVINCE kind.RESOLUTION",
                "nghi quyet cua tinh uy nam 2025 ve chuyen doi so"
                        + " = chuyen doi so = issued.2025-01-01.2025-12-31 level.PROVINCE kind.RESOLUTION",
                "NQ năm 2025 về chuyển đổi số = chuyển đổi số = issued.2025-01-01.2025-12-31 kind.RESOLUTION",
                "chỉ thị tháng 8/2026 = '' = issued.2026-08-01.2026-08-31 kind.DIRECTIVE",
                "công văn tháng 10 năm 2026 = '' = issued.2026-10-01.2026-10-31 kind.LETTER",
                "văn bản ngày 14/8/2025 = '' = issued.2025-08-14.2025-08-14",
                "kế hoạch quý III/2026 về đào tạo = đào tạo = issued.2026-07-01.2026-09-30 kind.PLAN",
                "nghị quyết từ 2024 đến nay về môi trường = môi trường = issued.2024-01-01.2026-12-31 kind.RESOLUTION",
                "kết luận từ năm 2024 đến năm 2025 = '' = issued.2024-01-01.2025-12-31 kind.CONCLUSION",
                "quy định còn hiệu lực về trả lời kiến nghị = trả lời kiến nghị = inforce.true kind.REGULATION",
                "hướng dẫn đảng phí đã hết hiệu lực = hướng dẫn đảng phí = inforce.false",
                "nghị quyết của chi bộ về phòng cháy = phòng cháy = level.BRANCH kind.RESOLUTION",
                "quyết định của bộ chính trị về kỷ luật = kỷ luật = level.CENTRE kind.DECISION",
                "văn bản năm ngoái về đảng phí = đảng phí = issued.2025-01-01.2025-12-31",
                "chỉ thị = '' = kind.DIRECTIVE",
                "kế hoạch thực hiện nghị quyết 05-NQ/TU = thực hiện nghị quyết 05-NQ/TU = kind.PLAN",
            })
    void whatNarrowsIsReadAndTheTopicIsTheRest(String typed, String topic, String codes) {
        Inquiry read = read(typed);

        assertThat(read.topic()).isEqualTo(topic);
        assertThat(codes(read)).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hướng dẫn chuyển sinh hoạt đảng",
                "quy định 12-QĐ/TU",
                "nq 05 tu năm 2025",
                "đến năm 2030 tỉ lệ hộ nghèo còn bao nhiêu",
                "mục tiêu năm 2030",
                "giai đoạn 2026 - 2030",
                "năm học 2025 - 2026",
                "báo cáo vắng mặt cho ai",
                "kế hoạch chuyển đổi số",
                "vắng mặt phải báo cáo chi bộ",
                "quy định 12 còn hiệu lực không",
                "ban tổ chức tỉnh ủy",
                "tiếp công dân ở xã",
                "đảng phí",
                "có hiệu lực từ ngày nào",
            })
    void whatOnlySoundsLikeAFilterStaysInTheTopic(String typed) {
        assertThat(read(typed).filters()).isEmpty();
        assertThat(read(typed).topic()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "còn chỉ thị thì sao? = NARROWING = kind.DIRECTIVE",
                "thế còn năm 2024? = NARROWING = issued.2024-01-01.2024-12-31",
                "ở cấp xã = NARROWING = level.COMMUNE",
                "năm ngoái thì sao = NARROWING = issued.2025-01-01.2025-12-31",
                "nam ngoai thi sao = NARROWING = issued.2025-01-01.2025-12-31",
                "của trung ương = NARROWING = level.CENTRE",
                "còn hiệu lực = NARROWING = inforce.true",
                "mới nhất = NARROWING = newest",
                "điều 8 = PLACE = ''",
                "khoản 2 điều 5 = PLACE = ''",
                "còn khoản 3 thì sao = PLACE = ''",
                "mục II = PLACE = ''",
                "nghị quyết năm 2025 = WHOLE = issued.2025-01-01.2025-12-31 kind.RESOLUTION",
                "còn đảng viên dự bị thì sao = WHOLE = ''",
                "đảng phí nộp khi nào = WHOLE = ''",
            })
    void whatLeansOnTheQuestionBefore(String typed, Inquiry.Manner manner, String codes) {
        assertThat(read(typed).manner()).isEqualTo(manner);
        assertThat(codes(read(typed))).isEqualTo(codes);
    }

    @Test
    void anythingIsReadInTime() {
        List<String> parts = List.of(
                "nghị quyết",
                "năm",
                "2025",
                "tháng",
                "13",
                "/",
                "của",
                "tỉnh ủy",
                "còn",
                "thì sao",
                "từ",
                "đến",
                "nay",
                "quý",
                "IX",
                "ngày 31/2/2025",
                "*",
                "?",
                ":",
                "(",
                "\"",
                "😀",
                "\uD800",
                "東京",
                "مرحبا",
                "\u0301",
                "-",
                "\n",
                "");
        SplittableRandom random = new SplittableRandom(2026);
        for (int i = 0; i < 3_000; i++) {
            String typed = random.ints(random.nextInt(12), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            Inquiry read = read(typed);
            assertThat(read.typed()).isEqualTo(typed);
            assertThat(Inquiry.ofKept(read.kept())).isPresent();
        }
        for (String part : parts)
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> read((part + " ").repeat(4_000)));
    }

    private static Inquiry read(String typed) {
        return QuestionReading.read(typed, TODAY);
    }

    private static String codes(Inquiry read) {
        return read.filters().stream().map(Filter::code).collect(Collectors.joining(" "));
    }
}
