package vn.sotay.channels.zalo.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.channels.WildReplies;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Parameter;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Source;
import vn.sotay.conversation.Reply;

class TemplateDataTest {
    /// In Vietnam it is the next day already.
    private static final Instant NOW = Instant.parse("2026-11-02T17:30:00Z");

    private static final int LONGEST_SIGN = 10;

    @Test
    void eachBlankIsFilledFromItsSource() {
        Reply card = new Reply.Card(
                new Reply.Heading("Quy định số 24", "Điều 5"), "Nội dung\ncủa điều", "Còn hiệu lực", List.of());

        assertThat(filled(card, Source.TITLE, 50)).isEqualTo("Quy định số 24");
        assertThat(filled(card, Source.SUBTITLE, 50)).isEqualTo("Điều 5");
        assertThat(filled(card, Source.TEXT, 50)).isEqualTo("Nội dung của điều");
        assertThat(filled(card, Source.FOOTER, 50)).isEqualTo("Còn hiệu lực");
        assertThat(filled(card, Source.DATE, 50)).isEqualTo("03/11/2026");
        assertThat(filled(new Reply.Text("Thư mời họp\nBảy giờ"), Source.TITLE, 50))
                .isEqualTo("Thư mời họp");
        assertThat(filled(new Reply.Text("Thư mời họp"), Source.FOOTER, 50)).isEqualTo("-");
    }

    @Test
    void whatIsTooLongEndsAtAWord() {
        assertThat(filled(new Reply.Text("Chi bộ họp thường kỳ mỗi tháng"), Source.TEXT, 20))
                .isEqualTo("Chi bộ họp thường…");
        assertThat(filled(new Reply.Text("Chi bộ họp thường kỳ"), Source.TEXT, 20))
                .isEqualTo("Chi bộ họp thường kỳ");
    }

    @Test
    void noBlankIsLongerThanItMayBeAndNoSignIsCut() {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = new WildReplies(seed).text(400);
            int most = 1 + seed % 60;
            String value = filled(new Reply.Text(text), Source.TEXT, most);
            assertThat(value.length()).as("seed " + seed).isBetween(1, most);
            if (!value.endsWith("…") || most <= LONGEST_SIGN) continue;
            String whole =
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
            String kept = value.substring(0, value.length() - 1);
            assertThat(whole).as("seed " + seed).startsWith(kept);
            WildReplies.assertThatNoSignIsCut(
                    whole, List.of(kept, whole.substring(kept.length()).strip()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0987654321, 84987654321",
        "+84 987 654 321, 84987654321",
        "84987654321, 84987654321",
        "987.654.321, 84987654321",
        "024-3933-5555, 842439335555"
    })
    void aNumberIsWrittenAsZaloWantsIt(String written, String wanted) {
        assertThat(PhoneNumber.of(written)).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "không có", "+1 212 555 01234", "84 987 654 321 000"})
    void whatIsNoNumberIsNotCalledOne(String written) {
        assertThat(PhoneNumber.of(written)).isEqualTo(Optional.empty());
    }

    private static String filled(Reply reply, Source source, int most) {
        return new TemplateData(reply, NOW)
                .fill(List.of(new Parameter("p", source, most)))
                .path("p")
                .stringValue();
    }
}
