package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnameseText;

class DocumentStructureTest {
    private static final String LONG = "Chi bộ sinh hoạt thường kỳ mỗi tháng một lần, đúng ngày quy định. ".repeat(6);

    @Test
    void aBlankTextHasNoPassages() {
        assertThat(DocumentStructure.passagesOf("")).isEmpty();
        assertThat(DocumentStructure.passagesOf(" \n \u200B\n")).isEmpty();
    }

    @Test
    void aShortTextIsOnePassage() {
        assertThat(DocumentStructure.passagesOf("Kính gửi các chi bộ.\nNghỉ hè từ ngày 1/6."))
                .containsExactly(
                        new Passage(0, "Phần mở đầu", List.of(), "Kính gửi các chi bộ.\nNghỉ hè từ ngày 1/6."));
    }

    @Test
    void articlesClausesAndPointsAreCited() {
        String text =
                "Căn cứ Điều lệ Đảng;\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy định này áp dụng cho chi bộ.\n"
                        + "Điều 2. Sinh hoạt\n1. " + LONG + "\n2. " + LONG + "\na) Một việc. " + LONG
                        + "\nb) Hai việc.\nđ) Ba việc. "
                        + LONG;

        List<Passage> passages = DocumentStructure.passagesOf(text);

        assertThat(passages)
                .extracting(Passage::path)
                .containsExactly(
                        "Phần mở đầu",
                        "Điều 1",
                        "Điều 2, khoản 1",
                        "Điều 2, khoản 2",
                        "Điều 2, khoản 2, điểm a",
                        "Điều 2, khoản 2, điểm b",
                        "Điều 2, khoản 2, điểm đ");
        assertThat(passages.get(2).headings()).containsExactly("Chương I", "QUY ĐỊNH CHUNG", "Điều 2. Sinh hoạt");
        assertThat(passages.get(1).text()).isEqualTo("Điều 1. Phạm vi\nQuy định này áp dụng cho chi bộ.");
    }

    @Test
    void romanSectionsAndDecimalPointsAreCited() {
        String text = "I. QUAN ĐIỂM\n1. " + LONG + "\n2. " + LONG + "\nII. GIẢI PHÁP\n1. Nhóm một\n1.1. " + LONG
                + "\n1.2. " + LONG + "\na) " + LONG + "\nb) Ngắn.";

        assertThat(DocumentStructure.passagesOf(text))
                .extracting(Passage::path)
                .containsExactly(
                        "Mục I, điểm 1",
                        "Mục I, điểm 2",
                        "Mục II, điểm 1.1",
                        "Mục II, điểm 1.2",
                        "Mục II, điểm 1.2, tiết a",
                        "Mục II, điểm 1.2, tiết b");
    }

    @Test
    void theDecimalGrammarIsCitedByItsWholeNumber() {
        String text = "20. Về hồ sơ\n20.3. Hồ sơ đảng viên\n20.3.3. " + LONG + "\n20.3.4. " + LONG;

        assertThat(DocumentStructure.passagesOf(text))
                .extracting(Passage::path)
                .containsExactly("Điểm 20.3.3", "Điểm 20.3.4");
    }

    @Test
    void appendicesStandOutside() {
        String text =
                "Điều 1. Phạm vi\n" + LONG + LONG + "\nPhụ lục I\nMẪU BIÊN BẢN\n1. Thời gian: …\nPhụ lục II\nKhác";

        assertThat(DocumentStructure.passagesOf(text))
                .extracting(Passage::path)
                .containsExactly("Điều 1", "Phụ lục I", "Phụ lục II");
    }

    @Test
    void aLongParagraphIsCutAtEndsOfSentences() {
        String paragraph = LONG.repeat(6).strip();

        List<Passage> passages = DocumentStructure.passagesOf(paragraph);

        assertThat(passages).hasSizeGreaterThan(2).allSatisfy(passage -> {
            assertThat(passage.text()).endsWith(".").startsWith("Chi bộ");
            assertThat(passage.text().length()).isLessThanOrEqualTo(DocumentStructure.READABLE);
        });
        assertThat(String.join(" ", passages.stream().map(Passage::text).toList()))
                .isEqualTo(paragraph);
    }

    @Test
    void aTextWithoutSentencesOrBlanksIsCutToo() {
        assertThat(DocumentStructure.passagesOf("a".repeat(5_000)))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        passage -> assertThat(passage.text().length()).isLessThanOrEqualTo(DocumentStructure.LONGEST));
        assertThat(DocumentStructure.passagesOf("👍".repeat(2_000)))
                .allSatisfy(passage -> assertThat(passage.text().codePoints()).containsOnly("👍".codePointAt(0)));
    }

    @Test
    void aLongLineOfCapitalsUnderAHeadingIsNotLost() {
        String capitals = "THỰC HIỆN NGHỊ QUYẾT CỦA ĐẢNG. ".repeat(40).strip();

        assertNothingIsLost("I. PHẦN MỘT\n" + capitals);
        assertNothingIsLost("Điều 1. Phạm vi\n" + "1234567890 ".repeat(100).strip());
    }

    @Test
    void ordinalsAreThePlacesInTheDocument() {
        List<Passage> passages = DocumentStructure.passagesOf("1. " + LONG + "\n2. " + LONG + "\n3. " + LONG);

        for (int i = 0; i < passages.size(); i++)
            assertThat(passages.get(i).ordinal()).isEqualTo(i);
    }

    @Test
    void nothingOfTheDemoDocumentsIsLost() {
        assertThat(DemoDocuments.texts()).hasSizeGreaterThan(40).allSatisfy((name, text) -> {
            assertNothingIsLost(text);
            assertThat(DocumentStructure.passagesOf(text))
                    .allSatisfy(passage -> assertThat(passage.text().length()).isBetween(1, DocumentStructure.LONGEST));
        });
    }

    @Test
    void nothingOfAnyTextIsLost() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            String text = anyText(random);
            assertNothingIsLost(text);
            assertThat(DocumentStructure.passagesOf(text)).allSatisfy(passage -> {
                assertThat(passage.text()).isNotBlank();
                assertThat(passage.text().length()).isLessThanOrEqualTo(DocumentStructure.LONGEST);
                assertThat(passage.path()).isNotBlank();
            });
        }
    }

    private static String anyText(SplittableRandom random) {
        List<String> starts = List.of(
                "",
                "",
                "Chương I",
                "Chương II",
                "Mục 1",
                "Điều 1.",
                "Điều 12a.",
                "I.",
                "II -",
                "1.",
                "2.",
                "1.1.",
                "1.1.1.",
                "a)",
                "đ)",
                "Phụ lục",
                "Phụ lục II",
                "Phần thứ nhất",
                "C. Mác",
                "1.146 người",
                "12 – 15 giờ",
                "05-NQ/TU");
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(25);
        for (int line = 0; line < lines; line++) {
            text.append(starts.get(random.nextInt(starts.size())))
                    .append(" dòng ")
                    .append(line)
                    .append(' ');
            String word = random.nextInt(3) == 0 ? "CHỮ HOA " : "chữ thường. ";
            text.append(word.repeat(random.nextInt(8) == 0 ? 200 : random.nextInt(30)))
                    .append('\n');
        }
        return random.nextInt(5) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
    }

    /// Headings where they begin, and texts, in order, are the document, but for where long lines were cut.
    private static void assertNothingIsLost(String text) {
        List<String> lines = new ArrayList<>();
        List<String> under = List.of();
        for (Passage passage : DocumentStructure.passagesOf(text)) {
            int same = 0;
            while (same < passage.headings().size()
                    && same < under.size()
                    && passage.headings().get(same).equals(under.get(same))) same++;
            lines.addAll(passage.headings().subList(same, passage.headings().size()));
            lines.add(passage.text());
            under = passage.headings();
        }
        assertThat(oneLine(String.join("\n", lines))).isEqualTo(oneLine(VietnameseText.clean(text)));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
