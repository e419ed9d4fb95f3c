package vn.sotay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryTest {
    private static final Filter YEAR = new Filter.Issued(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final List<Filter> OF_EACH_SORT = List.of(
            new Filter.OfKind(DocumentKind.JOINT_CIRCULAR),
            new Filter.OfLevel(Filter.Level.COMMUNE),
            YEAR,
            new Filter.InForce(true),
            new Filter.Newest(),
            new Filter.Within(new DocumentId(12)));

    @Test
    void filtersAreReadAsTheyWereWritten() {
        for (Filter filter : OF_EACH_SORT) assertThat(Filter.of(filter.code())).contains(filter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kind",
                "kind.X",
                "issued.2025",
                "issued.a.b",
                "within.x",
                "level.",
                "newer",
                "....",
                "kind.REPORT.x.y"
            })
    void forgedCodesAreNothingOrHarmless(String code) {
        assertThat(Filter.of(code).filter(filter -> !(filter instanceof Filter.OfKind)))
                .isEmpty();
    }

    @Test
    void whatIsKeptComesBack() {
        Inquiry inquiry = new Inquiry("nghị quyết\nnăm 2025: “số”", "số hóa", OF_EACH_SORT, Inquiry.Manner.CHOSEN);

        assertThat(Inquiry.ofKept(inquiry.kept())).contains(inquiry);
        assertThat(Inquiry.ofKept("")).isEmpty();
        assertThat(Inquiry.ofKept("A\nB\nC\nD")).isEmpty();
    }

    @Test
    void aNewFilterTakesThePlaceOfTheOldOneOfItsSort() {
        Inquiry before = new Inquiry(
                "x", "chuyển đổi số", List.of(new Filter.OfKind(DocumentKind.RESOLUTION), YEAR), Inquiry.Manner.WHOLE);
        Inquiry then =
                new Inquiry("y", "", List.of(new Filter.OfKind(DocumentKind.DIRECTIVE)), Inquiry.Manner.NARROWING);

        Inquiry both = then.leaningOn(before);

        assertThat(both.topic()).isEqualTo("chuyển đổi số");
        assertThat(both.filters()).containsExactly(new Filter.OfKind(DocumentKind.DIRECTIVE), YEAR);
        assertThat(both.without(YEAR.code()).filters()).containsExactly(new Filter.OfKind(DocumentKind.DIRECTIVE));
    }

    @Test
    void withoutItsLastFilterAListIsAQuestionAgain() {
        Inquiry list = new Inquiry("văn bản năm 2025", "", List.of(YEAR), Inquiry.Manner.WHOLE);

        assertThat(list.without(YEAR.code()).topic()).isEqualTo("văn bản năm 2025");
    }
}
