package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.Inquiry;

class HostileQuestionsTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "?!…,.-/",
                "\"",
                "(((",
                "*:*",
                "AND OR NOT",
                "[* TO *]",
                "😀🎉",
                "\u202Eđảng phí",
                "\u0000",
                "\uD800",
                "\uDC00\uD800",
                "\u0301\u0323",
                "05-",
                "/",
                "-/NQ",
                "nq",
                "số",
                "00000",
                "99999999999999999999-NQ/TU",
                "điều",
                "điều 999999",
                "مرحبا بكم",
                "東京都庁",
                "а́б",
                "e\u0301\u0301\u0301",
                "NQ/NQ/NQ 05/05/05",
                "\uFEFF\u200B",
                "* ? : (",
                "là gì như thế nào bao nhiêu",
                "còn thì sao",
                "năm",
                "tháng 13/2025",
                "31/2/2025",
                "còn hiệu lực",
                "của tỉnh ủy của tỉnh ủy",
            })
    void anyCharactersMayBeTyped(String question) {
        Inquiry read = index.read(question, LocalDate.of(2026, 11, 20));
        assertThat(index.find(read, 5, DemoLibrary.inWard()).hits()).hasSizeLessThanOrEqualTo(5);
        assertThat(index.find(read.asTyped(), 5, DemoLibrary.inWard()).hits()).hasSizeLessThanOrEqualTo(5);
        assertThat(index.find(question, 5, DemoLibrary.inWard())).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void queryOperatorsHaveNoMeaning() {
        assertThat(index.find("+đảng -viên dự^4 (bị) \"biểu quyết\"~3 AND title:*", 1, DemoLibrary.inWard()))
                .hasSize(1);
    }

    @Test
    void longPasteIsQuick() {
        String words = "đảng viên dự bị có được biểu quyết không 05-NQ/TU điều 7 ".repeat(2_000);
        String digits = "1".repeat(100_000);
        String numbers = "5-".repeat(50_000);
        String marks = "a\u0301".repeat(50_000);
        for (String paste : new String[] {words, digits, numbers, marks, distinctWords()})
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> index.find(index.read(paste, LocalDate.EPOCH), 5, DemoLibrary.inWard()));
    }

    @Test
    void searchingWhileChangesAreTakenInIsSafe() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> searching = threads.submit(() -> {
                for (int i = 0; i < 300; i++)
                    assertThat(index.find("12-QĐ/TU", 5, DemoLibrary.inWard())).hasSize(1);
            });
            for (long sequence = 8; sequence < 30; sequence++)
                index.apply(List.of(DemoLibrary.ADraft.of(3, "12-QĐ/TU", DocumentKind.REGULATION)
                        .changeAt(sequence, "Điều 1=Lần thứ " + sequence)));
            searching.get();
        }
    }

    private static String distinctWords() {
        Random random = new Random(2026);
        StringBuilder words = new StringBuilder();
        while (words.length() < 100_000)
            words.append(Long.toString(random.nextLong(36 * 36 * 36 * 36), 36)).append(' ');
        return words.toString();
    }
}
