package vn.sotay.search.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.DocumentKind;

class CitedNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "05-NQ/TU",
                "05-nq/tu",
                "5 nq tu",
                "nq05/tu",
                "nghị quyết 05 của tỉnh ủy",
                "NQ-05 TU",
                "05 - NQ / TU",
                "05–NQ/TU",
                "05NQ/TU",
                "05/NQ-TU",
                "nq/tu 05",
                "nq/tu số 05",
                "05 NQ TU",
                "5-nq-tu",
                "NQ 5 TU",
                "NQ5 TU",
                "nghị quyết số 05-NQ/TU",
                "Nghị quyết số 05-NQ/TU ngày 14/8/2025 của Tỉnh uỷ",
                "nghi quyet so 5 cua tinh uy",
                "nghi quyet 05-nq/tu",
                "nghị quyết 5 tỉnh ủy",
                "nghị quyết số 5 của Ban Thường vụ Tỉnh ủy",
                "NQ  -  05 /TU",
                "05 -NQ/TU",
                "Số 05-NQ/TU",
                "nghị quyết 05 TU",
                "nq số 5/tu",
                "05-nghị quyết/TU",
            })
    void oneNumberInManyForms(String words) {
        assertThat(CitedNumber.in(words)).hasValueSatisfying(cited -> {
            assertThat(printed(cited.symbol())).isEqualTo("5 nq tu");
            assertThat(cited.certain()).isTrue();
            assertThat(cited.rest()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "05-NQ/ĐU = 5 nq du",
                "5 nq du = 5 nq du",
                "nghi quyet so 5 = 5 nq -",
                "nq 5 = 5 nq -",
                "quy định 12 = 12 qd -",
                "qui dinh 12 = 12 qd -",
                "339-QD/TW = 339 qd tw",
                "38 - HD/BTCTW = 38 hd btctw",
                "21/-NQ/TW = 21 nq tw",
                "367 - QĐ/TWĐTN-VP = 367 qd twdtnvp",
                "14-KH/BTGDVTU = 14 kh btgdvtu",
                "hướng dẫn 05 của Ban Tổ chức Tỉnh ủy = 5 hd btctu",
                "06-KL/UBKTTU = 6 kl ubkttu",
                "01-CTr/ĐU = 1 ctr du",
                "kế hoạch số 8 của đảng ủy = 8 kh du",
                "báo cáo 03-BC/CB = 3 bc cb",
                "nghị quyết 21 trung ương = 21 nq tw",
                "893/QĐ-TTg = 893 qd ttg",
                "100/2019/ND-CP = 100 nd cp",
                "91/2025/QH15 = 91 - qh15",
                "08a-NQ/TU = 8a nq tu",
                "công văn 214 = 214 cv -",
            })
    void otherNumbers(String words, String symbol) {
        assertThat(CitedNumber.in(words))
                .hasValueSatisfying(cited -> assertThat(printed(cited.symbol())).isEqualTo(symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "năm 2025",
                "nghị quyết năm 2025",
                "kế hoạch 2026",
                "30 ngày",
                "trong 30 ngày làm việc",
                "0912345678",
                "gọi 0912 345 678",
                "ngày 14/8/2025",
                "báo cáo 6 tháng đầu năm",
                "quy định 3 ngày",
                "kế hoạch 5 năm",
                "2/3 đảng viên",
                "điều 12",
                "điều 12 quy định",
                "mục 2 kết luận",
                "họp lúc 19h30",
                "50% số đảng viên",
                "đảng viên 18 tuổi",
                "kết luận 3 điểm",
                "báo cáo 2 lần",
                "1.500.000 đồng",
                "quy định 12%",
                "nghị quyết 3.5",
                "chương trình 10 giờ",
                "hướng dẫn 3 bước",
                "nghị quyết",
                "đảng phí nộp khi nào",
                "",
                "12",
                "số 12",
            })
    void otherFiguresAreNoDocumentNumbers(String words) {
        assertThat(CitedNumber.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "nghị quyết 05 nói gì về đảng phí = nói gì về đảng phí",
                "điều 7 quy chế 03-QC/ĐU = điều 7",
                "quy dinh 12 khoan 2 dieu 5 = khoan 2 dieu 5",
                "kế hoạch số 8 của đảng ủy phường Đông Lam = phường Đông Lam",
            })
    void theOtherWordsRemain(String words, String rest) {
        assertThat(CitedNumber.in(words).map(CitedNumber::rest)).hasValue(rest);
    }

    @Test
    void kindAndYearAreKept() {
        CitedNumber cited = CitedNumber.in("quy định 12 năm 2025").orElseThrow();

        assertThat(cited.kind()).hasValue(DocumentKind.REGULATION);
        assertThat(cited.year()).isEqualTo(OptionalInt.of(2025));
        assertThat(cited.certain()).isFalse();
    }

    private static String printed(CitedNumber.Symbol symbol) {
        return symbol.value() + " " + symbol.code().orElse("-") + " "
                + symbol.issuer().orElse("-");
    }
}
