package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written into a file comes out of it.
class FormatsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "ODT", "RTF"})
    void flowingTextKeepsParagraphsTablesAndPages(Format format) throws IOException {
        Extraction.Text text = text(Samples.of(format), "quyet-dinh");

        assertThat(text.format()).isEqualTo(format);
        assertThat(text.pages()).extracting(Page::number).containsExactly(1, 2);
        assertThat(text.pages().getFirst().text().lines()).containsExactlyElementsOf(firstPageAndTable());
        assertThat(text.pages().getLast().text().lines()).containsExactlyElementsOf(Samples.SECOND_PAGE);
        assertThat(text.pages()).extracting(Page::confidence).containsOnly(OptionalInt.empty());
    }

    @Test
    void wordsOwnNumbersChangesAndPageBreaksAreSeen() throws IOException {
        Extraction.Text text = text(
                WordParts.document(
                        WordParts.item(0, "Phạm vi"),
                        WordParts.item(1, "chi bộ"),
                        WordParts.item(1, "chi ủy"),
                        WordParts.item(0, "Đối tượng"),
                        WordParts.item(1, "đảng viên"),
                        WordParts.paragraph(WordParts.run("họp ")
                                + WordParts.deleted("hai")
                                + WordParts.inserted("một lần")
                                + WordParts.pageBreak()
                                + WordParts.run(" mỗi tháng")),
                        WordParts.paragraph(WordParts.run("Nơi nhận"))),
                "quy-che.docx");

        assertThat(text.pages().getFirst().text().lines())
                .containsExactly(
                        "Điều 1. Phạm vi",
                        "1.a) chi bộ",
                        "1.b) chi ủy",
                        "Điều 2. Đối tượng",
                        "2.a) đảng viên",
                        "họp một lần mỗi tháng");
        assertThat(text.pages().getLast()).isEqualTo(new Page(2, "Nơi nhận", OptionalInt.empty()));
    }

    @Test
    void pdfKeepsPagesAndLines() throws IOException {
        assumeTrue(Samples.font().isPresent(), "no font with Vietnamese letters: apt-get install fonts-noto-core");
        Extraction.Text text = text(Samples.pdf(), "quyet-dinh.pdf");

        assertThat(text.format()).isEqualTo(Format.PDF);
        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().getFirst().text().lines()).containsExactlyElementsOf(Samples.FIRST_PAGE);
        assertThat(text.pages().getLast().text().lines()).containsExactlyElementsOf(Samples.SECOND_PAGE);
    }

    @Test
    void htmlIsWhatAReaderSees() throws IOException {
        Extraction.Text text = text(Samples.html(), "quyet-dinh.html");

        assertThat(text.pages()).hasSize(1);
        List<String> expected = Stream.concat(firstPageAndTable().stream(), Samples.SECOND_PAGE.stream())
                .toList();
        assertThat(text.pages().getFirst().text().lines()).containsExactlyElementsOf(expected);
    }

    @Test
    void everySheetWithCellsIsAPage() throws IOException {
        Extraction.Text text = text(Samples.xlsx(), "danh-sach.xlsx");

        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().getFirst().text())
                .isEqualTo("Chi bộ\tSố đảng viên\nThôn Đồi Mây\t21\n\t\t" + Samples.LETTERS);
        assertThat(text.pages().getLast().text()).isEqualTo(Samples.SECOND_PAGE.getFirst());
    }

    @Test
    void oldWordIsRead() throws IOException {
        Extraction.Text text = text(Samples.doc(), "quyet-dinh.doc");

        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().getFirst().text().lines())
                .contains("QUYẾT ĐỊNH", "Chi bộ\tSố đảng viên", "Thôn Đồi Mây\t21")
                .anyMatch(line -> line.matches("1\\.\\s+Bí thư chủ trì\\."));
        assertThat(text.pages().getLast().text()).startsWith("Điều 2. Kỳ họp bất thường");
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void plainTextIsReadInTheEncodingsItWasKeptIn(Encoding encoding) throws IOException {
        Extraction.Text text = text(encoding.bytes(), "quyet-dinh.txt");

        assertThat(text.format()).isEqualTo(Format.TEXT);
        assertThat(text.pages().getFirst().text()).isEqualTo(Encoding.WORDS);
    }

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        assertThat(text(Samples.rtf(), "quyet-dinh.doc").format()).isEqualTo(Format.RTF);
        assertThat(text(Samples.docx(), "quyet-dinh.pdf").format()).isEqualTo(Format.DOCX);
    }

    enum Encoding {
        UTF_8,
        UTF_8_DECOMPOSED,
        UTF_16_WITH_MARK,
        WINDOWS_1258,
        TCVN3;

        static final String WORDS = "Mỗi chi bộ họp vào tuần đầu của tháng, nội dung gửi trước ba ngày.";

        byte[] bytes() {
            return switch (this) {
                case UTF_8 -> Samples.bytes("\uFEFF" + WORDS);
                case UTF_8_DECOMPOSED -> Samples.bytes(Normalizer.normalize(WORDS, Normalizer.Form.NFD));
                case UTF_16_WITH_MARK -> WORDS.getBytes(StandardCharsets.UTF_16);
                case WINDOWS_1258 -> inWindows(WORDS);
                case TCVN3 ->
                    "Mçi chi bé häp vµo tuÇn ®Çu cña th¸ng, néi dung göi tr\u00ADíc ba ngµy."
                            .getBytes(StandardCharsets.ISO_8859_1);
            };
        }

        /// The code page has the letters with their shape, and the tone marks beside them.
        private static byte[] inWindows(String words) {
            StringBuilder parted = new StringBuilder();
            for (int i = 0; i < words.length(); i++) {
                String parts = Normalizer.normalize(words.substring(i, i + 1), Normalizer.Form.NFD);
                String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                String shape = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
                parted.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
            }
            return parted.toString().getBytes(Charset.forName("windows-1258"));
        }
    }

    private static List<String> firstPageAndTable() {
        return Stream.concat(Samples.FIRST_PAGE.stream(), Samples.TABLE.stream().map(row -> String.join("\t", row)))
                .toList();
    }

    private Extraction.Text text(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("original"), content);
        Extraction extraction = Reading.in(folder).extract(file, name);
        assertThat(extraction).isInstanceOf(Extraction.Text.class);
        return (Extraction.Text) extraction;
    }
}
