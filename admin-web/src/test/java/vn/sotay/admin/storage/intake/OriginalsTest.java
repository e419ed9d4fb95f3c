package vn.sotay.admin.storage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.MediaType;
import vn.sotay.admin.storage.originals.OriginalUses;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.OriginalId;

class OriginalsTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final Originals originals = new Originals(database.jdbc());

    private OriginalId kept(ArrivedFile file) {
        return Objects.requireNonNull(database.transactions().execute(started -> {
            try {
                return originals.keep(file);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }));
    }

    private static ArrivedFile file(String name, byte[] content) {
        return new ArrivedFile(name, content.length, () -> new ByteArrayInputStream(content));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20})
    void aFileComesOutAsItWentInInParts(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        OriginalId id = kept(file("a.pdf", content));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        originals.copy(id, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(originals.find(id).orElseThrow().bytes()).isEqualTo(size);
        assertThat(database.number("select coalesce(max(length(content)), 0) from original_part where original = '"
                        + id.digest() + "'"))
                .isLessThanOrEqualTo(1 << 20);
        assertThat(kept(file("b.pdf", content))).as("the same file").isEqualTo(id);
    }

    @Test
    void manyWhoSendTheSameFileAtOnceKeepItOnce() {
        byte[] content = "cùng một tệp".getBytes(StandardCharsets.UTF_8);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            CompletableFuture<?>[] all = IntStream.range(0, 24)
                    .mapToObj(n -> CompletableFuture.runAsync(() -> kept(file("a.txt", content)), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        }
        String digest = kept(file("a.txt", content)).digest();
        assertThat(database.number("select count(*) from original_part where original = '" + digest + "'"))
                .isOne();
    }

    @Test
    void whatNobodyNeedsGoesAndWhatIsNeededStays() {
        OriginalId id = kept(file("a.txt", "một mình".getBytes(StandardCharsets.UTF_8)));
        assertThat(originals.removeUnneeded(id)).isTrue();
        assertThat(originals.find(id)).isEmpty();

        OriginalId needed = kept(file("b.txt", "còn dùng".getBytes(StandardCharsets.UTF_8)));
        database.execute("insert into unit (id, kind, name, short_name) values ('o', 'COMMITTEE', 'O', 'O')");
        database.execute("insert into intake (unit, way, file_name, original, access) values ('o', 'UPLOAD', 'b.txt', '"
                + needed.digest() + "', 'INTERNAL')");
        assertThat(originals.removeUnneeded(needed)).isFalse();
        assertThat(new OriginalUses(database.jdbc()).nameOf(needed)).contains("b.txt");
    }

    @Test
    void aFileIsNeverWholeInMemory() throws IOException {
        long size = 200L << 20;
        ArrivedFile large = new ArrivedFile("to.bin", size, () -> new Zeros(size));

        OriginalId id = Originals.idOf(large);

        assertThat(id.digest()).hasSize(64);
    }

    /// As many zeros as wanted, made when they are read.
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (left <= 0) return -1;
            int read = (int) Math.min(left, length);
            Arrays.fill(to, from, from + read, (byte) 0);
            left -= read;
            return read;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a.html, PDF",
        "<html>, a.pdf, BYTES",
        "PK34, a.docx, DOCX",
        "PK34, a.exe, BYTES",
        "GIF89a, a.svg, GIF",
        "ID3, noi.mp3, MP3",
        "MZ, a.png, BYTES",
        "'', a, BYTES"
    })
    void theTypeIsWhatTheBytesSay(String head, String name, MediaType type) {
        assertThat(MediaType.of(head.getBytes(StandardCharsets.ISO_8859_1), name))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/etc/passwd | passwd",
                "..\\..\\a.pdf | a.pdf",
                "a\tb\u0000\u202Ec.pdf | a bc.pdf",
                "Nghị quyết số 5.docx | Nghị quyết số 5.docx"
            })
    void aNameIsShownWithoutTricks(String name, String shown) {
        assertThat(file(name, new byte[0]).shownName().replaceAll(" +", " ")).isEqualTo(shown);
        assertThat(file("x".repeat(5_000) + ".pdf", new byte[0]).shownName())
                .hasSize(120)
                .endsWith(".pdf");
    }
}
