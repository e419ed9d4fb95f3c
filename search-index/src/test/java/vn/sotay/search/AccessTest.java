package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.stored.WordModels;
import vn.sotay.search.vietnamese.Syllables;
import vn.sotay.search.vietnamese.restoring.Restorer;

class AccessTest {
    private static final long INTERNAL_OF_OTHER_WARD = 6;
    private static final long RESTRICTED = 7;

    @TempDir
    Path directory;

    private LuceneDocumentIndex index;

    @BeforeEach
    void fill() {
        index = LuceneDocumentIndex.open(directory);
        index.apply(DemoLibrary.changes());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void internalTextIsFoundByItsOwnUnits() {
        assertThat(found("lịch trực ban dịp lũ lụt", DemoLibrary.inOtherWard())).contains(INTERNAL_OF_OTHER_WARD);
        assertThat(found("03-QC/ĐU", DemoLibrary.inOtherWard())).containsExactly(INTERNAL_OF_OTHER_WARD);
    }

    @Test
    void internalTextOfAnotherBranchIsNeverFound() {
        for (String question : List.of(
                "lịch trực ban dịp lũ lụt", "quy chế làm việc", "03-QC/ĐU", "điều 7 quy chế 03-QC/ĐU", "quy che so 3"))
            assertThat(found(question, DemoLibrary.inWard())).doesNotContain(INTERNAL_OF_OTHER_WARD);
    }

    @Test
    void memberOfTheProvinceAloneDoesNotSeeWhatAWardKeeps() {
        assertThat(found("lịch trực ban dịp lũ lụt", DemoLibrary.memberOf(DemoLibrary.PROVINCE)))
                .doesNotContain(INTERNAL_OF_OTHER_WARD);
    }

    @Test
    void restrictedTextMatchesNothing() {
        assertThat(found("nhân sự dự kiến điều động", DemoLibrary.inWard())).doesNotContain(RESTRICTED);
        assertThat(found("trưởng phòng ngành thủy lợi", DemoLibrary.inWard())).doesNotContain(RESTRICTED);
        assertThat(found("21-BC/TU điều động", DemoLibrary.inWard())).containsExactly(RESTRICTED);
    }

    @Test
    void restrictedDocumentIsKnownByNumberAndTitle() {
        assertThat(found("báo cáo 21", DemoLibrary.inWard())).containsExactly(RESTRICTED);
        assertThat(index.find("công tác cán bộ quý II", 5, DemoLibrary.inWard()))
                .first()
                .satisfies(hit -> {
                    assertThat(hit.document().value()).isEqualTo(RESTRICTED);
                    assertThat(hit.ordinal()).isZero();
                });
        assertThat(found("báo cáo 21", DemoLibrary.memberOf("another-province")))
                .doesNotContain(RESTRICTED);
        assertThat(found("21-BC/TU", DemoLibrary.memberOf("another-province"))).isEmpty();
    }

    @Test
    void hiddenDocumentsTakeNoPlaceInAShortList() {
        assertThat(index.find("chế độ sinh hoạt đảng, lịch trực ban dịp lũ lụt", 1, DemoLibrary.inWard()))
                .extracting(hit -> hit.document().value())
                .containsExactly(3L);
    }

    @Test
    void wordsOfInternalAndRestrictedTextAreNeverProposed(@TempDir Path other) throws IOException {
        try (LuceneDocumentIndex open = LuceneDocumentIndex.open(other)) {
            open.apply(DemoLibrary.changes().stream()
                    .filter(change -> change.id().value() != INTERNAL_OF_OTHER_WARD
                            && change.id().value() != RESTRICTED)
                    .toList());
        }
        Restorer whole = restorer(directory);
        Restorer open = restorer(other);
        for (String hidden : List.of("lịch truc ban dịp lu lut", "nhân sự du kien dieu dong", "lijch truwcj ban"))
            assertThat(whole.meant(Syllables.of(hidden).inOrder()))
                    .isEqualTo(open.meant(Syllables.of(hidden).inOrder()));
        assertThat(whole.meant(Syllables.of("đảng vien dự bi").inOrder()))
                .isEqualTo(Syllables.of("đảng viên dự bị").inOrder());
    }

    private static Restorer restorer(Path of) throws IOException {
        try (FSDirectory files = FSDirectory.open(of);
                DirectoryReader reader = DirectoryReader.open(files)) {
            return new Restorer(WordModels.of(reader));
        }
    }

    @Test
    void whatIsAlikeIsFoundAmongWhatIsShownOnly() {
        String text = "Hội ý vào sáng thứ Hai; lịch trực ban dịp lũ lụt do văn phòng lập. Đảng viên nộp đảng phí"
                + " trước ngày 10 hằng tháng tại chi bộ.";

        assertThat(index.like(text, 5, DemoLibrary.inOtherWard()))
                .extracting(DocumentId::value)
                .contains(4L, 5L);
        assertThat(index.like(text, 5, DemoLibrary.inWard()))
                .extracting(DocumentId::value)
                .contains(4L, 5L)
                .doesNotContain(INTERNAL_OF_OTHER_WARD, RESTRICTED);
        assertThat(index.like("nhân sự dự kiến điều động trưởng phòng thủy lợi", 5, DemoLibrary.inWard()))
                .isEmpty();
    }

    @Test
    void whoReadsForManyUnitsFindsWhatIsTheirs() {
        List<String> units = new ArrayList<>(List.of(DemoLibrary.OTHER_WARD));
        for (int i = 0; i < 3_000; i++) units.add("chi-bo-" + i);

        assertThat(found("03-QC/ĐU", DemoLibrary.memberOf(units.toArray(String[]::new))))
                .containsExactly(INTERNAL_OF_OTHER_WARD);
    }

    /// What an outsider is told must not depend on whether the hidden document is there at all.
    @Test
    void anOutsiderIsToldTheSameWithAndWithoutTheHiddenDocuments(@TempDir Path other) {
        try (LuceneDocumentIndex without = LuceneDocumentIndex.open(other)) {
            without.apply(DemoLibrary.changes().stream()
                    .filter(change -> change.id().value() != INTERNAL_OF_OTHER_WARD)
                    .toList());
            Speaker.KnownMember outsider = DemoLibrary.inWard();
            for (String question : List.of(
                    "lịch trực ban dịp lũ lụt",
                    "lich truc ban dip lu lut",
                    "03-QC/ĐU",
                    "quy chế làm việc",
                    "hội ý sáng thứ hai",
                    "thời gian sinh hoạt chi bộ",
                    "đảng phí")) {
                assertThat(ids(index, question, outsider)).as(question).isEqualTo(ids(without, question, outsider));
                assertThat(index.like(question, 5, outsider)).isEqualTo(without.like(question, 5, outsider));
            }
        }
    }

    private static List<String> ids(LuceneDocumentIndex in, String question, Speaker.KnownMember reader) {
        return in.find(question, 20, reader).stream()
                .map(hit -> hit.document().value() + ":" + hit.ordinal())
                .toList();
    }

    private List<Long> found(String question, Speaker.KnownMember reader) {
        return index.find(question, 20, reader).stream()
                .map(DocumentSearch.Hit::document)
                .map(id -> id.value())
                .toList();
    }
}
