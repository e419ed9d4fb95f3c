package vn.sotay.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.documents.DocumentKind;

class RecognitionWordingTest {
    @ParameterizedTest
    @MethodSource("doubts")
    void everyDoubtSaysWhatToDo(Doubt doubt) {
        assertThat(RecognitionWording.sentence(doubt))
                .contains("Đề nghị đồng chí")
                .endsWith(".");
    }

    static Stream<Doubt> doubts() {
        LocalDate day = LocalDate.of(2026, 9, 5);
        return Stream.of(
                new Doubt.Missing(Doubt.Field.SIGNER),
                new Doubt.LeftBlank(Doubt.Field.DATE),
                new Doubt.NumberWithoutSymbol("12"),
                new Doubt.DateInFuture(day),
                new Doubt.KindAgainstSymbol(DocumentKind.CONCLUSION, "13-KH/ĐU"),
                new Doubt.TwoCandidates(Doubt.Field.NUMBER, "05-KH/ĐU", "06-KH/ĐU"),
                new Doubt.NotIssuedAtThatLevel(DocumentKind.DIRECTIVE, Doubt.Body.BRANCH),
                new Doubt.DistrictIssuer("Huyện ủy Lâm Sơn", day));
    }

    @Test
    void aDoubtReadsWell() {
        assertThat(RecognitionWording.sentence(
                        new Doubt.NotIssuedAtThatLevel(DocumentKind.DIRECTIVE, Doubt.Body.BRANCH)))
                .isEqualTo("Theo quy định về thể loại văn bản, chi bộ không ban hành Chỉ thị. Đề nghị đồng chí kiểm tra"
                        + " loại văn bản và cơ quan ban hành.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V/v gửi báo cáo            | về việc gửi báo cáo
            Về việc phê duyệt          | về việc phê duyệt
            Về chuyển đổi số           | về chuyển đổi số
            về chuyển đổi số           | về chuyển đổi số
            thực hiện Chỉ thị          | thực hiện Chỉ thị
            """)
    void aSubjectBecomesATitle(String subject, String title) {
        assertThat(RecognitionWording.title(subject)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTEE,            RULES,      true",
        "STANDING_COMMITTEE,   RULES,      false",
        "BRANCH,               RULES,      true",
        "COMMITTEE,            REGULATION, true",
        "STANDING_COMMITTEE,   REGULATION, true",
        "BRANCH,               REGULATION, false",
        "COMMITTEE,            GUIDANCE,   false",
        "STANDING_COMMITTEE,   GUIDANCE,   true",
        "BRANCH,               GUIDANCE,   false"
    })
    void theTableOfIssuingRightsHolds(Doubt.Body body, DocumentKind kind, boolean may) {
        assertThat(IssuingRights.permits(body, kind)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(Doubt.Body.class)
    void everyBodyIssuesResolutionsAndNoneDirectives(Doubt.Body body) {
        for (DocumentKind kind : EnumSet.range(DocumentKind.SUBMISSION, DocumentKind.MINUTES))
            assertThat(IssuingRights.permits(body, kind)).isTrue();
        assertThat(IssuingRights.permits(body, DocumentKind.RESOLUTION)).isTrue();
        assertThat(IssuingRights.permits(body, DocumentKind.DIRECTIVE)).isFalse();
        assertThat(IssuingRights.permits(body, DocumentKind.PARTY_CIRCULAR)).isFalse();
    }
}
