package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever the child does, its parent has an answer in time, and nothing is left of the child.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChildRunTest {
    private static final ReadingLimits SHORT =
            new ReadingLimits(64, Duration.ofSeconds(3), Duration.ofSeconds(8), 40, 200_000);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("original"), Samples.text());
    }

    @ParameterizedTest
    @CsvSource({
        "LOOP, TOO_SLOW",
        "EAT_MEMORY, TOO_MUCH_MEMORY",
        "FLOOD_WITH_PAGES, TOO_MANY_PAGES",
        "ANNOUNCE_A_HUGE_PAGE, BROKEN",
        "WRITE_NO_FRAMES, BROKEN",
        "BABBLE, TOO_SLOW",
        "DIE, BROKEN",
        "LEAVE_A_PROCESS, TOO_SLOW"
    })
    void everyDeedHasItsReason(HostileChild.Deed deed, Reason reason) {
        assertThat(Reading.with(HostileChild.doing(deed), folder, SHORT).extract(file, "a.txt"))
                .isEqualTo(new Extraction.Refused(reason));
    }

    @Test
    void aProgramThatDoesNotStartIsNoFaultOfTheDocument() {
        TextExtraction extraction = Reading.with(HostileChild.doing(HostileChild.Deed.NOT_START), folder, SHORT);
        assertThatThrownBy(() -> extraction.extract(file, "a.txt")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoIsInterruptedEndsTheChild() {
        TextExtraction extraction = Reading.with(HostileChild.doing(HostileChild.Deed.LOOP), folder, SHORT);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> extraction.extract(file, "a.txt")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @AfterEach
    void nothingIsLeftAndTheNextDocumentIsRead() throws IOException, InterruptedException {
        Reading.noChildIsLeft();
        assertThat(Reading.in(folder).extract(file, "a.txt")).isInstanceOf(Extraction.Text.class);
        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }
}
