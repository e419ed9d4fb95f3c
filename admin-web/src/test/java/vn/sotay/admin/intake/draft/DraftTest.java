package vn.sotay.admin.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Relation;
import vn.sotay.documents.structure.Outline;
import vn.sotay.organisation.UnitId;

class DraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> PAGE = List.of("""
            ĐẢNG ỦY XÃ SUỐI NGÀN\tĐẢNG CỘNG SẢN VIỆT NAM
            Số 07-KH/ĐU\tSuối Ngàn, ngày 12 tháng 10 năm 2026
            KẾ HOẠCH
            về tổ chức lớp bồi dưỡng bí thư chi bộ
            Căn cứ Nghị quyết số 05-NQ/TU, ngày 14/8/2025 của Tỉnh ủy Lam Giang về chuyển đổi số;
            I. MỤC ĐÍCH
            Giúp bí thư chi bộ chuẩn bị kỳ họp.
            II. NỘI DUNG
            Lớp học mở hai buổi tối.
            T/M ĐẢNG ỦY
            BÍ THƯ
            Nguyễn Thị Hạnh
            """);

    private static DraftReading.Read read(List<String> pages) {
        return DraftReading.of(pages, AccessClass.PUBLIC, TODAY);
    }

    @Test
    void aDocumentFillsItsForm() {
        Draft draft = read(PAGE).draft();

        assertThat(draft.fields().get(Field.KIND)).isEqualTo("PLAN");
        assertThat(draft.fields().get(Field.SYMBOL)).isEqualTo("07-KH/ĐU");
        assertThat(draft.fields().get(Field.ISSUED_ON)).isEqualTo("2026-10-12");
        assertThat(draft.fields().get(Field.FROM)).isEqualTo("2026-10-12");
        assertThat(draft.fields().get(Field.SIGNER)).isEqualTo("Bí thư Nguyễn Thị Hạnh");
        assertThat(draft.fields().get(Field.ACCESS)).isEqualTo("PUBLIC");
        assertThat(draft.relations())
                .singleElement()
                .satisfies(relation -> assertThat(relation.symbol()).isEqualTo("05-NQ/TU"));
        assertThat(draft.problems(false)).isEmpty();
    }

    @Test
    void everyPlaceShowsWhatWasRead() {
        DraftReading.Read read = read(PAGE);

        assertThat(read.draft().trace().places()).extracting(Place::field).contains("symbol", "title", "relation-0");
        for (Place place : read.draft().trace().places())
            if (place.field().equals("symbol"))
                assertThat(read.text().substring(place.start(), place.end())).contains("07-KH/ĐU");
    }

    @Test
    void whatTheOfficerChangedSurvivesASecondReading() {
        Draft first =
                read(PAGE).draft().typed(Map.of("signer", "Phó Bí thư Lê Văn Bình", "access", "RESTRICTED"), List.of());
        List<String> corrected = List.of(PAGE.getFirst().replace("07-KH", "08-KH"));

        Draft second = first.readAgain(read(corrected).draft());

        assertThat(second.fields().get(Field.SYMBOL)).isEqualTo("08-KH/ĐU");
        assertThat(second.fields().get(Field.SIGNER)).isEqualTo("Phó Bí thư Lê Văn Bình");
        assertThat(second.fields().get(Field.ACCESS)).isEqualTo("RESTRICTED");
        assertThat(second.relations()).as("the officer took the relation out").isEmpty();
    }

    @Test
    void anOwnedDocumentIsInternalUntilSomebodySaysOtherwise() {
        List<String> owned = List.of(PAGE.getFirst() + "Tài liệu này thuộc sở hữu của các cơ quan Đảng.");
        Draft draft = read(owned).draft();

        assertThat(draft.fields().get(Field.ACCESS)).isEqualTo("INTERNAL");
        assertThat(draft.trace().ownedPage()).isOne();
        Draft opened = draft.typed(Map.of("access", "PUBLIC"), draft.relations());
        assertThat(opened.problems(false)).containsExactly(new Problem(Field.ACCESS, Problem.Why.OWNED));
        assertThat(opened.problems(true)).isEmpty();
    }

    @Test
    void whatIsMissingOrOddIsTold() {
        Draft draft = read(PAGE).draft();
        Map<String, String> odd =
                Map.of("kind", "SONG", "symbol", " ", "issuedOn", "31/02/2026", "until", "2020-01-01", "access", "ALL");

        assertThat(draft.typed(odd, List.of()).problems(false))
                .containsExactlyInAnyOrder(
                        new Problem(Field.KIND, Problem.Why.MISSING),
                        new Problem(Field.SYMBOL, Problem.Why.MISSING),
                        new Problem(Field.ISSUED_ON, Problem.Why.NO_DAY),
                        new Problem(Field.ACCESS, Problem.Why.MISSING),
                        new Problem(Field.UNTIL, Problem.Why.ENDS_EARLY));
    }

    @Test
    void aDoubtIsOpenUntilItsFieldIsChanged() {
        Draft draft = read(List.of("KẾ HOẠCH\nvề một việc")).draft();
        assertThat(draft.openRemarks()).extracting(Remark::field).contains(Field.SYMBOL);

        Draft typed = draft.typed(Map.of("symbol", "01-KH/ĐU"), List.of());

        assertThat(typed.openRemarks()).extracting(Remark::field).doesNotContain(Field.SYMBOL);
    }

    @Test
    void theDocumentIsWhatTheDraftSays() {
        DraftReading.Read read = read(PAGE);
        List<DraftRelation> relations = new ArrayList<>(read.draft().relations());
        relations.add(
                new DraftRelation(Relation.Kind.REPLACES, "Kế hoạch số 03-KH/ĐU", "03-KH/ĐU", "2024-01-02", "42"));
        relations.add(new DraftRelation(Relation.Kind.ENDS, "Kế hoạch cũ", "", "", DraftRelation.NONE));
        Draft draft = read.draft().typed(Map.of("until", "2026-12-31"), relations);

        NewDocument made = DraftDocument.of(draft, read.text(), new UnitId("xa"), Optional.empty());

        assertThat(made.identity().kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(made.effect().until()).as("the day after the last").contains(LocalDate.of(2027, 1, 1));
        assertThat(made.effect().replaces()).map(id -> id.value()).contains(42L);
        assertThat(made.particulars().relations()).hasSize(3);
        assertThat(made.particulars().relations().getLast().target()).isEmpty();
        assertThat(made.passages()).isNotEmpty();
    }

    @Test
    void theOutlineCutsTheDocument() {
        DraftReading.Read read = read(PAGE);
        Outline merged = new Outline(read.text(), read.draft().outline()).mergeWithPrevious(1);
        Draft draft = read.draft().outlined(merged.parts());

        assertThat(draft.trace().corrected().outline()).isTrue();
        assertThat(DraftDocument.of(draft, read.text(), new UnitId("xa"), Optional.empty())
                        .passages())
                .extracting(passage -> passage.path())
                .doesNotContain("Mục II");
    }
}
