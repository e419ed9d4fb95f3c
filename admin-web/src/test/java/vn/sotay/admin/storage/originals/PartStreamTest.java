package vn.sotay.admin.storage.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartStreamTest {
    private static final int PART = 8;

    private final List<Integer> fetched = new ArrayList<>();

    private PartStream stream(byte[] file) {
        return new PartStream(
                ordinal -> {
                    fetched.add(ordinal);
                    int from = ordinal * PART;
                    return from >= file.length
                            ? Optional.empty()
                            : Optional.of(Arrays.copyOfRange(file, from, Math.min(file.length, from + PART)));
                },
                PART);
    }

    /// Against a stream of the whole file.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 16, 100})
    void readsAndSkipsLikeAFileInOnePiece(int size) throws IOException {
        Random random = new Random(size);
        byte[] file = new byte[size];
        random.nextBytes(file);
        for (int round = 0; round < 200; round++) {
            ByteArrayInputStream whole = new ByteArrayInputStream(file);
            PartStream parts = stream(file);
            for (int step = 0; step < 20; step++) {
                if (random.nextBoolean()) {
                    long skipped = whole.skip(random.nextInt(12));
                    assertThat(parts.skip(skipped)).isEqualTo(skipped);
                } else {
                    int length = random.nextInt(12);
                    assertThat(parts.readNBytes(length)).isEqualTo(whole.readNBytes(length));
                }
            }
            assertThat(parts.readAllBytes()).isEqualTo(whole.readAllBytes());
            assertThat(parts.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 31})
    void whatIsSkippedIsNotFetched(int from) throws IOException {
        PartStream parts = stream(new byte[40]);
        parts.skip(from);

        assertThat(parts.read()).isZero();
        assertThat(fetched).containsExactly(3);
    }
}
