package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

/// Extraction as the tests use it: limits that are soon met, and children like the JVM of the test.
final class Reading {
    static final ReadingLimits LIMITS =
            new ReadingLimits(192, Duration.ofSeconds(30), Duration.ofSeconds(60), 40, 200_000);

    static final FileLimits FILES = new FileLimits(20L << 20, 500, 64L << 20, 120);

    private Reading() {}

    static TextExtraction in(Path folder) {
        return with(ChildJvm.likeThisOne(), folder, LIMITS);
    }

    static TextExtraction with(ChildJvm jvm, Path folder, ReadingLimits limits) {
        return new TextExtraction(jvm, folder.resolve("work"), FILES, limits);
    }

    /// What was ended may take a moment to be gone.
    static void noChildIsLeft() throws InterruptedException {
        for (int tries = 0; tries < 100 && descendants() > 0; tries++) Thread.sleep(50);
        assertThat(descendants()).as("children left").isZero();
    }

    private static long descendants() {
        return ProcessHandle.current().descendants().count();
    }
}
