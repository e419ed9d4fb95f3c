package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;

class LuceneDocumentIndexTest {
    private static final String QUESTION = "đảng viên dự bị có được biểu quyết không";

    @TempDir
    Path directory;

    @Test
    void newIndexHasFollowedNothing() {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory.resolve("made/for/it"))) {
            assertThat(index.sequence()).isZero();
            assertThat(answers(index)).isFalse();
        }
    }

    @Test
    void symbolsOfEveryFormStandSideBySide() {
        List<String> symbols = List.of(
                "05-NQ/TU", "2434/SGDĐT-CTTT", "131/2020/QH14", "141-CV/VPTW/nb", "–", "08/2012/TTLT-BLĐTBXH-BNV");
        List<DocumentChanges.Change> changes = new ArrayList<>();
        for (String symbol : symbols)
            changes.add(DemoLibrary.ADraft.of(changes.size() + 1, symbol, DocumentKind.LETTER)
                    .change("Điều 1=Nội dung."));
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(changes);

            assertThat(found(index, "công văn 2434 sgdđt")).containsExactly(2L);
            assertThat(found(index, "131-NQ/QH14")).containsExactly(3L);
            assertThat(found(index, "8/2012 BLĐTBXH")).containsExactly(6L);
            assertThat(found(index, "nq 5 tu")).containsExactly(1L);
        }
    }

    private static List<Long> found(LuceneDocumentIndex index, String number) {
        return index.find(number, 5, DemoLibrary.inWard()).stream()
                .map(hit -> hit.document().value())
                .toList();
    }

    @Test
    void reopeningKeepsWhatWasFollowed() {
        fill();

        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            assertThat(index.sequence()).isEqualTo(7);
            assertThat(answers(index)).isTrue();
        }
    }

    @Test
    void newerChangeReplacesTheDocument() {
        DemoLibrary.ADraft draft = DemoLibrary.ADraft.of(3, "12-QĐ/TU", DocumentKind.REGULATION);
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(DemoLibrary.changes());
            index.apply(List.of(draft.changeAt(8, "Điều 1=Phòng cháy, chữa cháy tại trụ sở.")));

            assertThat(index.sequence()).isEqualTo(8);
            assertThat(answers(index)).isFalse();
            assertThat(index.find("phòng cháy chữa cháy", 5, DemoLibrary.inWard()))
                    .hasSize(1);
            assertThat(index.find("12-QĐ/TU", 5, DemoLibrary.inWard())).hasSize(1);
        }
    }

    @Test
    void changesFollowedBeforeArePassedOver() {
        DemoLibrary.ADraft old = DemoLibrary.ADraft.of(3, "12-QĐ/TU", DocumentKind.REGULATION);
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(DemoLibrary.changes());
            index.apply(List.of(old.changeAt(2, "Điều 1=Bản nháp.")));
            index.apply(List.of());

            assertThat(index.sequence()).isEqualTo(7);
            assertThat(answers(index)).isTrue();
        }
    }

    @Test
    void whatIsGoneIsFoundNoMore() {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(DemoLibrary.changes());
            index.apply(List.of(new DocumentChanges.Change.Gone(8, new DocumentId(3))));

            assertThat(index.sequence()).isEqualTo(8);
            assertThat(answers(index)).isFalse();
            assertThat(index.find("12-QĐ/TU", 5, DemoLibrary.inWard())).isEmpty();
        }
    }

    @Test
    void startingAnewForgetsEverything() {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(DemoLibrary.changes());
            index.startAnew();
            assertThat(index.sequence()).isZero();
            assertThat(answers(index)).isFalse();

            index.apply(DemoLibrary.changes());
            assertThat(answers(index)).isTrue();
        }
    }

    @Test
    void secondUserOfTheDirectoryIsToldSo() {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            assertThatThrownBy(() -> LuceneDocumentIndex.open(directory))
                    .isInstanceOf(IndexInUseException.class)
                    .hasMessageContaining(directory.toString());
            assertThat(index.sequence()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emptied", "garbled", "shortened", "deleted"})
    void damagedFilesAreMadeAnew(String damage) throws IOException {
        for (String kind : List.of("segments_", ".si", ".cfs", ".cfe")) {
            fill();
            for (Path file : files(kind)) harm(file, damage);
            assertHealed();
        }
    }

    @Test
    void strangeFilesDoNoHarmAndStay() throws IOException {
        fill();
        Files.writeString(directory.resolve("segments_???"), "not Lucene's");
        Files.writeString(directory.resolve("notes.txt"), "somebody's own");
        assertHealed();
        assertThat(directory.resolve("notes.txt")).exists();
    }

    @Test
    void indexOfAnotherSchemaIsMadeAnew() throws IOException {
        fill();
        try (Directory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("sequence", "7", "schema", "another").entrySet());
            writer.commit();
        }
        assertHealed();
    }

    @Test
    void directoryThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> LuceneDocumentIndex.open(file)).hasMessageContaining("file");
    }

    private void fill() {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(DemoLibrary.changes());
        }
    }

    private void assertHealed() {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            assertThat(index.sequence()).isZero();
            List<DocumentChanges.Change> all = DemoLibrary.changes();
            index.apply(all);
            assertThat(answers(index)).isTrue();
        }
    }

    private static boolean answers(LuceneDocumentIndex index) {
        return !index.find(QUESTION, 5, DemoLibrary.inWard()).isEmpty();
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.getFileName().toString().contains(kind))
                    .toList();
        }
    }

    private static void harm(Path file, String damage) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        switch (damage) {
            case "emptied" -> Files.write(file, new byte[0]);
            case "shortened" -> Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            case "deleted" -> Files.delete(file);
            default -> {
                for (int i = whole.length / 3; i < whole.length; i += 7) whole[i] ^= 0x55;
                Files.write(file, whole);
            }
        }
    }
}
