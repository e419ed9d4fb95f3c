package vn.sotay.documents.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.documents.structure.CleanText;

/// Made-up documents of many kinds and levels with everything that is to be read in them: `heads.txt`, where ⇥ is
/// a tab and ⏏ the end of a page.
class HeadsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// @param told one field a line
    record Printed(String name, String text, List<String> told) {
        CleanText clean() {
            return CleanText.of(text.replace('⇥', '\t').replace('⏏', '\f'));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Printed> documents() throws IOException {
        try (InputStream file = Objects.requireNonNull(HeadsTest.class.getResourceAsStream("/recognition/heads.txt"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .filter(block -> !block.isBlank())
                    .map(HeadsTest::printed)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everythingIsReadAndNothingElse(Printed document) {
        assertThat(Told.of(Recognition.of(document.clean(), TODAY))).isEqualTo(document.told());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsHighlightedIsWhatWasRead(Printed document) {
        CleanText clean = document.clean();
        Recognised recognised = Recognition.of(clean, TODAY);

        recognised
                .head()
                .symbol()
                .ifPresent(symbol ->
                        assertThat(NumberReading.written(marked(clean, symbol))).isEqualTo(symbol.value()));
        recognised
                .head()
                .place()
                .ifPresent(place -> assertThat(marked(clean, place)).isEqualTo(place.value()));
        recognised
                .close()
                .signer()
                .ifPresent(signer -> assertThat(marked(clean, signer))
                        .isEqualToIgnoringCase(signer.value().name()));
        recognised
                .head()
                .subject()
                .ifPresent(subject -> assertThat(marked(clean, subject))
                        .startsWith(subject.value().substring(0, 5))
                        .endsWith(subject.value().substring(subject.value().length() - 5)));
        assertThat(recognised.close().recipients())
                .allSatisfy(one -> assertThat(marked(clean, one)).isEqualTo(one.value()));
        assertThat(recognised.relations().restsOn())
                .allSatisfy(one ->
                        assertThat(marked(clean, one)).isEqualTo(one.value().words()));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(30);
    }

    private static String marked(CleanText clean, Found<?> found) {
        return clean.text().substring(found.start(), found.end());
    }

    private static Printed printed(String block) {
        String[] parts = block.split("(?m)^---\n", 2);
        int end = parts[0].indexOf('\n');
        return new Printed(
                parts[0].substring(0, end),
                parts[0].substring(end + 1),
                parts[1].lines().filter(line -> !line.isBlank()).toList());
    }
}
