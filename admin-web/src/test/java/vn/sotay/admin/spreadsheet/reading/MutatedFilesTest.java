package vn.sotay.admin.spreadsheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.load.OfficialRoster;

/// Files that were cut off or changed anywhere are read or refused; nothing else ever happens.
class MutatedFilesTest {
    private static final Duration ENOUGH = Duration.ofMillis(800);

    @TempDir
    private Path folder;

    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("whole.xlsx");
        OfficialRoster.write(file, IntStream.range(0, 30).mapToObj(n -> OfficialRoster.person(n, "Chi bộ 1")));
        whole = Files.readAllBytes(file);
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("mutated"), bytes);
        try {
            assertThat(Rows.of(file).rows()).hasSizeLessThan(1_000);
        } catch (RefusedSpreadsheet refused) {
            assertThat(refused.refusal()).isNotNull();
        }
    }

    @Test
    @Timeout(30)
    void truncatedFiles() throws IOException {
        Random random = new Random(11);
        for (long began = System.nanoTime(); System.nanoTime() - began < ENOUGH.toNanos(); )
            readOrRefuse(Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    @Test
    @Timeout(30)
    void filesWithOtherBytes() throws IOException {
        Random random = new Random(12);
        for (long began = System.nanoTime(); System.nanoTime() - began < ENOUGH.toNanos(); )
            readOrRefuse(mutated(whole, random));
    }

    /// The packing hides most of what is inside: here the parts themselves are changed.
    @Test
    @Timeout(30)
    void filesWithOtherParts() throws IOException {
        Random random = new Random(13);
        for (long began = System.nanoTime(); System.nanoTime() - began < ENOUGH.toNanos(); ) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipFile in = new ZipFile(folder.resolve("whole.xlsx").toFile());
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry part : in.stream().map(ZipEntry.class::cast).toList()) {
                    byte[] content = in.getInputStream(part).readAllBytes();
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(random.nextInt(3) == 0 ? mutated(content, random) : content);
                }
            }
            readOrRefuse(out.toByteArray());
        }
    }

    @Test
    @Timeout(30)
    void textFilesOfAnyBytes() throws IOException {
        Random random = new Random(14);
        byte[] text = "Họ và tên;Giới tính;\"Chi bộ\"\r\n\"Lê An\";Nam;\"Chi\nbộ 1\"\r\n"
                .repeat(20)
                .getBytes(StandardCharsets.UTF_8);
        for (long began = System.nanoTime(); System.nanoTime() - began < ENOUGH.toNanos(); )
            readOrRefuse(mutated(text, random));
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = 0; i <= random.nextInt(8) && bytes.length > 0; i++)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }
}
