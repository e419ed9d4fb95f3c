package vn.sotay.admin.security.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
    private static final SecretKey SECRET =
            OneTimeCodes.secret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final OneTimeCodes codes = new OneTimeCodes();

    /// RFC 6238, appendix B; of its eight digits the last six.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(codes.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeOneStepWrong(long seconds, boolean accepted) {
        String code = codes.codeAt(SECRET, NOW.plusSeconds(seconds));

        assertThat(codes.stepOf(code, SECRET, NOW, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    void aCodeCountsOnceAndThoseBeforeItNoMore() {
        String before = codes.codeAt(SECRET, NOW.minusSeconds(30));
        String present = codes.codeAt(SECRET, NOW);
        String next = codes.codeAt(SECRET, NOW.plusSeconds(30));

        assertThat(codes.stepOf(present, SECRET, NOW, STEP - 1)).isEqualTo(OptionalLong.of(STEP));
        assertThat(codes.stepOf(present, SECRET, NOW, STEP)).isEmpty();
        assertThat(codes.stepOf(before, SECRET, NOW, STEP)).isEmpty();
        assertThat(codes.stepOf(next, SECRET, NOW, STEP)).isEqualTo(OptionalLong.of(STEP + 1));
    }

    @Test
    void somethingElseIsNoCode() {
        for (String odd : new String[] {"", "0", "abcdef", "０００００００", "1".repeat(500)})
            assertThat(codes.stepOf(odd, SECRET, NOW, 0)).as(odd).isEmpty();
    }

    @Test
    void theAppGetsTheSecretInItsSpelling() {
        AppSecret app = AppSecret.of(SECRET, "canbo");

        assertThat(app.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(app.address())
                .isEqualTo("otpauth://totp/S%E1%BB%95%20Tay:canbo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=S%E1%BB%95%20Tay");
        assertThat(app.picture()).startsWith("M4 4h1v1h-1z");
    }
}
