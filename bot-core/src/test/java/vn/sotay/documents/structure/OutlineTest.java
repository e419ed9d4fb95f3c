package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.Passage;

class OutlineTest {
    private static final String TEXT = "Mở đầu\nI. MỘT\n1. Đầu\na) Nhỏ\nb) Nữa\n2. Sau\nII. HAI\nCuối";

    @Test
    void numberingBecomesLevels() {
        assertThat(drawn(Outline.of(TEXT))).isEqualTo("I. MỘT / -1. Đầu / --a) Nhỏ / --b) Nữa / -2. Sau / II. HAI");
        assertThat(Outline.of(TEXT).opening()).isEqualTo("Mở đầu\n");
        assertThat(Outline.of(TEXT).textOf(5)).isEqualTo("II. HAI\nCuối");
        assertThat(Outline.of(TEXT).parts().get(2).number()).contains("a");
    }

    @Test
    void promotingTakesAlongWhatStandsBelow() {
        assertThat(drawn(Outline.of(TEXT).promote(1)))
                .isEqualTo("I. MỘT / 1. Đầu / -a) Nhỏ / -b) Nữa / -2. Sau / II. HAI");
        assertThat(Outline.of(TEXT).promote(0)).isEqualTo(Outline.of(TEXT));
    }

    @Test
    void demotingPutsBelowTheOneBefore() {
        assertThat(drawn(Outline.of(TEXT).demote(4)))
                .isEqualTo("I. MỘT / -1. Đầu / --a) Nhỏ / --b) Nữa / --2. Sau / II. HAI");
        assertThat(Outline.of(TEXT).demote(1)).isEqualTo(Outline.of(TEXT));
        assertThat(Outline.of(TEXT).demote(0)).isEqualTo(Outline.of(TEXT));
    }

    @Test
    void mergingGivesTheTextToTheOneBefore() {
        Outline merged = Outline.of(TEXT).mergeWithPrevious(1);

        assertThat(drawn(merged)).isEqualTo("I. MỘT / -a) Nhỏ / -b) Nữa / -2. Sau / II. HAI");
        assertThat(merged.textOf(0)).isEqualTo("I. MỘT\n1. Đầu\n");
        assertThat(Outline.of(TEXT).mergeWithPrevious(0).opening()).isEqualTo("Mở đầu\nI. MỘT\n");
    }

    @Test
    void splittingMakesAPartOfTheSameLevel() {
        Outline split = Outline.of(TEXT).splitAt(TEXT.indexOf("Cuối"));

        assertThat(drawn(split)).endsWith("II. HAI / Cuối");
        assertThat(split.splitAt(TEXT.indexOf("Cuối"))).isEqualTo(split);
        assertThat(split.splitAt(0)).isEqualTo(split);
        assertThat(split.splitAt(TEXT.length())).isEqualTo(split);
    }

    @Test
    void aNumberCorrectedInATitleIsCited() {
        String scanned = "I. MỘT\n" + "Dài dòng. ".repeat(80) + "\nlI. HAI\n" + "Dài dòng. ".repeat(80);
        Outline outline = Outline.of(scanned).splitAt(scanned.indexOf("lI.")).rename(1, "II. HAI");

        assertThat(DocumentStructure.passagesOf(outline))
                .extracting(Passage::path)
                .contains("Mục I", "Mục II");
        assertThat(whole(outline)).isEqualTo(scanned);
        assertThat(outline.rename(1, " ")).isEqualTo(outline);
    }

    @Test
    void noCorrectionEverLosesOrRepeatsACharacter() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 1_500; i++) {
            String text = anyText(random);
            Outline outline = Outline.of(text);
            for (int step = 0; step < 12; step++) {
                outline = corrected(outline, random);
                assertThat(whole(outline)).isEqualTo(text);
            }
            assertThat(squeezed(read(DocumentStructure.passagesOf(outline)))).isEqualTo(squeezed(text));
        }
    }

    @Test
    void lettersThatLeapOrGoBackAreText() {
        assertThat(drawn(Outline.of("1. Một\na) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G\nh) H")))
                .isEqualTo("1. Một / -a) A / -b) B / -c) C / -d) D / -đ) Đ / -e) E / -g) G / -h) H");
        assertThat(drawn(Outline.of("1. Một\na) A\nm) xa quá\na) lại từ đầu\nb) B\na) nữa")))
                .isEqualTo("1. Một / -a) A / -a) lại từ đầu / -b) B / -a) nữa");
        assertThat(drawn(Outline.of("1. Một\nc) không có a\n2. Hai\nb) cũng thế")))
                .isEqualTo("1. Một / 2. Hai");
        assertThat(drawn(Outline.of("I. MỘT\nV. I. Lê-nin viết\nII. HAI"))).isEqualTo("I. MỘT / II. HAI");
    }

    @Test
    void rowsOfATableAreNoParts() {
        assertThat(drawn(Outline.of("1. Bảng\n1. | Chi bộ | 12\n2. | Chi bộ | 15\n2. Sau")))
                .isEqualTo("1. Bảng / 2. Sau");
    }

    @Test
    void formsAreAppendicesOfTheirOwn() {
        String form = "MẪU SỐ 02\n" + "Thời gian và nơi họp. ".repeat(40);

        assertThat(DocumentStructure.passagesOf("1. Một\nPhụ lục I\nDanh mục mẫu\n" + form + "\nMẫu số 03: Biên bản"))
                .extracting(Passage::path)
                .containsExactly("Điểm 1", "Phụ lục I", "Phụ lục I, mẫu số 02", "Phụ lục I, mẫu số 03");
    }

    @Test
    void partsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Outline("abc", List.of(new Outline.Part(1, 1, "b"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outline("abc", List.of(new Outline.Part(3, 0, "d"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outline("abc", List.of(new Outline.Part(1, 0, "b"), new Outline.Part(1, 0, "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outline corrected(Outline outline, SplittableRandom random) {
        int parts = outline.parts().size();
        if (parts == 0 || random.nextInt(4) == 0)
            return outline.splitAt(random.nextInt(outline.text().length() + 1));
        int part = random.nextInt(parts);
        return switch (random.nextInt(4)) {
            case 0 -> outline.promote(part);
            case 1 -> outline.demote(part);
            case 2 -> outline.mergeWithPrevious(part);
            default ->
                outline.rename(
                        part, List.of("II. Khác", "Điều 4. Khác", "không số").get(random.nextInt(3)));
        };
    }

    private static String anyText(SplittableRandom random) {
        List<String> lines = List.of(
                "I. MỘT",
                "II. HAI",
                "1. Điểm",
                "1.1. Nhỏ",
                "a) Chữ",
                "b) Chữ",
                "đ) Chữ",
                "Điều 3. Phạm vi",
                "Chương I",
                "Thường.",
                "Phụ lục",
                "A | B",
                "C | D",
                "👍 dòng",
                "dài dòng ".repeat(120),
                "Câu một. Câu hai. ".repeat(50).strip(),
                "");
        int most = random.nextInt(1, 25);
        return IntStream.range(0, most)
                .mapToObj(i -> (lines.get(random.nextInt(lines.size())) + " " + i).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String whole(Outline outline) {
        return outline.opening()
                + IntStream.range(0, outline.parts().size())
                        .mapToObj(outline::textOf)
                        .collect(Collectors.joining());
    }

    /// Headings where they begin, and the texts.
    private static String read(List<Passage> passages) {
        StringBuilder read = new StringBuilder();
        List<String> under = List.of();
        for (Passage passage : passages) {
            int same = 0;
            while (same < Math.min(under.size(), passage.headings().size())
                    && under.get(same).equals(passage.headings().get(same))) same++;
            passage.headings().stream().skip(same).forEach(read::append);
            read.append(passage.text());
            under = passage.headings();
        }
        return read.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String drawn(Outline outline) {
        return outline.parts().stream()
                .map(part -> "-".repeat(part.level()) + part.title())
                .collect(Collectors.joining(" / "));
    }
}
