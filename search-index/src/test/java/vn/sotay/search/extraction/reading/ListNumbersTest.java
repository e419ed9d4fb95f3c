package vn.sotay.search.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "4, decimal, 4",
        "4, decimalZero, 04",
        "2, lowerLetter, b",
        "28, upperLetter, BB",
        "14, upperRoman, XIV",
        "9, lowerRoman, ix",
        "4000, upperRoman, 4000",
        "7, ordinalText, 7"
    })
    void numbersAreWrittenAsWordWritesThem(int number, String form, String written) {
        assertThat(ListNumbers.written(number, form)).isEqualTo(written);
    }
}
