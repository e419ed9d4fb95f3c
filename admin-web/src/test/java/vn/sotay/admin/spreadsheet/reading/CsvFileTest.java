package vn.sotay.admin.spreadsheet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String TEXT = "Họ và tên;Chi bộ\r\n\"Đặng Thị \"\"Lan\"\"\";\"Chi bộ 1;\r\nxã Tân Khê\"\r\n";

    @TempDir
    private Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("roster.csv"), bytes);
    }

    private static void assertRead(Rows rows) {
        assertThat(rows.texts(1)).containsExactly("Họ và tên", "Chi bộ");
        assertThat(rows.texts(2)).containsExactly("Đặng Thị \"Lan\"", "Chi bộ 1;\r\nxã Tân Khê");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void withAndWithoutAMarkOfItsEncodingItIsRead(String charset) throws Exception {
        assertRead(Rows.of(write(TEXT.getBytes(Charset.forName(charset)))));
        assertRead(Rows.of(write(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))));
    }

    @Test
    void theOldVietnameseCodePageIsRead() throws Exception {
        String decomposed = "Họ và tên;Chi bộ\nĐặng Thị Lan;Chi bộ 1\n"
                .replace("ọ", "o\u0323")
                .replace("ị", "i\u0323")
                .replace("ộ", "ô\u0323")
                .replace("ặ", "ă\u0323");

        Rows rows = Rows.of(write(decomposed.getBytes(Charset.forName("windows-1258"))));

        assertThat(rows.texts(2).stream().map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)))
                .containsExactly("Đặng Thị Lan", "Chi bộ 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void whatPartsTheCellsIsFoundOut(String separator) throws Exception {
        String text = TEXT.lines().findFirst().orElseThrow().replace(";", separator);

        assertThat(Rows.of(write(text.getBytes(StandardCharsets.UTF_8))).texts(1))
                .containsExactly("Họ và tên", "Chi bộ");
    }

    @Test
    void emptyLinesCountButAreNotGiven() throws Exception {
        Rows rows = Rows.of(write("Họ tên;A\n\n\nLê An;b\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows.rows()).containsOnlyKeys(1, 4);
    }

    @Test
    void fieldsThatNobodyWantsAreNotMade() throws Exception {
        assertThat(Rows.of(write("a;b;c\n".getBytes(StandardCharsets.UTF_8)), column -> column == 1)
                        .texts(1))
                .containsExactly("b");
    }

    @Test
    void aQuoteThatNeverEndsIsNotFollowedToTheEndOfTime() throws Exception {
        Path file = write(("Họ tên;A\n\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Rows.of(file)).isInstanceOf(RefusedSpreadsheet.class);
    }
}
