package vn.sotay.admin.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sotay.admin.pages.intake.IntakeWords;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.recognition.Doubt;
import vn.sotay.documents.recognition.Secrecy;

/// Doubts and stamps of secrecy in the words of both languages.
class RemarkTest {
    private static IntakeWords words(Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/intake");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new IntakeWords(messages, language);
    }

    static Stream<Doubt> doubts() {
        LocalDate day = LocalDate.of(2026, 9, 5);
        return Stream.concat(
                Arrays.stream(Doubt.Body.values())
                        .map(body -> new Doubt.NotIssuedAtThatLevel(DocumentKind.DIRECTIVE, body)),
                Stream.of(
                        new Doubt.Missing(Doubt.Field.SIGNER),
                        new Doubt.LeftBlank(Doubt.Field.DATE),
                        new Doubt.NumberWithoutSymbol("12"),
                        new Doubt.DateInFuture(day),
                        new Doubt.KindAgainstSymbol(DocumentKind.CONCLUSION, "13-KH/ĐU"),
                        new Doubt.TwoCandidates(Doubt.Field.NUMBER, "05-KH/ĐU", "06-KH/ĐU"),
                        new Doubt.DistrictIssuer("Huyện ủy Lâm Sơn", day)));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void everyDoubtSaysWhatToDoInBothLanguages(Doubt doubt) {
        Remark remark = Remark.of(doubt);

        assertThat(words(Locale.of("vi", "VN")).doubt(remark))
                .contains("Đề nghị đồng chí")
                .endsWith(".")
                .doesNotContain("{");
        assertThat(words(Locale.ENGLISH).doubt(remark))
                .contains("Please")
                .endsWith(".")
                .doesNotContain("{", "Đề nghị");
        for (String value : remark.values())
            assertThat(words(Locale.ENGLISH).doubt(remark)).contains(value);
    }

    @Test
    void aDoubtReadsWell() {
        Remark remark = Remark.of(new Doubt.NotIssuedAtThatLevel(DocumentKind.DIRECTIVE, Doubt.Body.BRANCH));

        assertThat(words(Locale.of("vi", "VN")).doubt(remark))
                .isEqualTo("Theo quy định về thể loại văn bản, chi bộ không ban hành Chỉ thị. Đề nghị đồng chí kiểm tra"
                        + " loại văn bản và cơ quan ban hành.");
    }

    @Test
    void whatAnEarlierVersionWordedIsShownAsItWas() {
        Remark old = new Remark(Field.SYMBOL, Remark.Why.SAID, List.of("Số 12 không có ký hiệu."));

        assertThat(words(Locale.ENGLISH).doubt(old)).isEqualTo("Số 12 không có ký hiệu.");
    }

    @ParameterizedTest
    @EnumSource(Secrecy.class)
    void everyStampIsRefusedInBothLanguages(Secrecy stamp) {
        assertThat(words(Locale.of("vi", "VN")).refusal(stamp.name())).contains("MẬT", "bảo vệ bí mật nhà nước");
        assertThat(words(Locale.ENGLISH).refusal(stamp.name())).contains("MẬT", "state secrets");
    }
}
