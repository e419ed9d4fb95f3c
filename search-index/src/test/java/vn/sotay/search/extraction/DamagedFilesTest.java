package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Good files with bytes changed, cut out and doubled: whatever becomes of them, the answer is text or a reason,
/// in time. `-Dsotay.damaged=N` tries N files of each format.
class DamagedFilesTest {
    private static final int TRIES = Integer.getInteger("sotay.damaged", 4);
    private static final Duration SLACK = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PICTURE"},
            mode = EnumSource.Mode.EXCLUDE)
    void damageIsAnswered(Format format) throws IOException, InterruptedException {
        assumeTrue(format != Format.PDF || Samples.font().isPresent(), "no font with Vietnamese letters");
        byte[] good = Samples.of(format);
        TextExtraction extraction = Reading.in(folder);
        for (int seed = 0; seed < TRIES; seed++) {
            Path file = Files.write(folder.resolve("original"), damaged(good, new Random(seed)));
            Instant start = Instant.now();
            Extraction answer = extraction.extract(file, "a." + format);
            assertThat(answer).as("seed %d", seed).isNotNull();
            assertThat(Duration.between(start, Instant.now()))
                    .as("seed %d", seed)
                    .isLessThan(Reading.LIMITS.whole().plus(SLACK));
        }
        Reading.noChildIsLeft();
    }

    /// The first bytes stay, so that the damage meets the reader of the format.
    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int flips = 1 << random.nextInt(8);
        for (int i = 0; i < flips; i++) bytes[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
        int from = 8 + random.nextInt(bytes.length / 2);
        int length = random.nextInt(64);
        if (random.nextBoolean()) System.arraycopy(bytes, from, bytes, from + length, bytes.length - from - length);
        return bytes;
    }
}
