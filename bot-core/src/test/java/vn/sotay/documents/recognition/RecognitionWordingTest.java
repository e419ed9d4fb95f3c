package vn.sotay.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.documents.DocumentKind;

class RecognitionWordingTest {
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
