package vn.sotay.admin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.admin.servers.FreshDatabase;

/// The watched folder and the command for a whole directory.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class WaysInTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void aCommune() {
        bench = new IntakeBench(database.jdbc(), database.transactions(), folder.resolve("work"));
    }

    private WatchedFolder watched(Path inbox) {
        return new WatchedFolder(
                bench.door,
                bench.store.files(),
                new WatchedFolder.Rules(
                        inbox,
                        bench.unit,
                        name -> Optional.of(bench.unit)
                                .filter(unit -> unit.value().equals(name)),
                        reason -> "Lý do: " + reason));
    }

    @Test
    void aFileIsTakenWhenItHasStoppedGrowingAndPutAsideWhenItIsRead() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("den"));
        WatchedFolder watched = watched(inbox);
        Path good = Files.write(inbox.resolve("ke-hoach.txt"), Papers.text(Papers.plan(1, "Suối Ngàn")));
        Path own = Files.createDirectories(inbox.resolve(bench.unit.value()));
        Files.write(own.resolve("hong.docx"), "PK\u0003\u0004 hỏng".getBytes(StandardCharsets.UTF_8));
        Files.write(inbox.resolve(".dang-chep.part"), new byte[] {1});
        Files.createSymbolicLink(inbox.resolve("lien-ket.txt"), Path.of("/etc/hostname"));
        Files.createDirectories(inbox.resolve("khong-phai-to-chuc"));
        Files.write(inbox.resolve("khong-phai-to-chuc/x.txt"), new byte[] {1});

        watched.look();
        Files.write(good, Papers.text(Papers.plan(2, "Suối Ngàn đang chép dài thêm")));
        watched.look();
        assertThat(bench.column("select file_name from intake where unit = '" + bench.unit + "'"))
                .as("still growing")
                .containsExactly("hong.docx");
        watched.look();
        assertThat(good).as("stays until it is read").exists();
        bench.readAll();
        watched.look();

        assertThat(inbox.resolve("da-nhan/ke-hoach.txt")).exists();
        assertThat(own.resolve("bi-tu-choi/hong.docx")).exists();
        assertThat(own.resolve("bi-tu-choi/hong.docx.txt")).content().contains("Lý do: BROKEN");
        assertThat(good).doesNotExist();
        assertThat(inbox.resolve("lien-ket.txt")).as("a link is not followed").exists();
        assertThat(inbox.resolve("khong-phai-to-chuc/x.txt")).exists();
        assertThat(bench.column("select way from intake where unit = '" + bench.unit + "'"))
                .containsOnly("FOLDER")
                .hasSize(2);
    }

    @Test
    void theSameFileAgainIsNotTakenTwiceAndOverwritesNothing() throws IOException {
        Path inbox = folder.resolve("den");
        WatchedFolder watched = watched(inbox);
        for (int round = 0; round < 2; round++) {
            Files.createDirectories(inbox);
            Files.write(inbox.resolve("a.txt"), Papers.text(Papers.plan(3, "Suối Ngàn")));
            watched.look();
            watched.look();
            bench.readAll();
            watched.look();
        }

        assertThat(inbox.resolve("da-nhan/a.txt")).exists();
        assertThat(inbox.resolve("da-nhan/(2) a.txt")).exists();
        assertThat(bench.column("select state from intake where unit = '" + bench.unit + "'"))
                .containsExactly("TO_CONFIRM");
    }

    @Test
    void aDirectoryIsTakenInAndBegunAgainWithoutRepeating() throws Exception {
        Path whole = folder.resolve("kho");
        Path directory = Files.createDirectories(whole.resolve("2026"));
        Files.write(directory.resolve("a.txt"), Papers.text(Papers.plan(4, "Suối Ngàn")));
        Files.write(whole.resolve("b.docx"), Papers.docx(Papers.plan(5, "Suối Ngàn")));
        Files.write(directory.resolve("rong.pdf"), new byte[0]);

        String told = run(whole, DirectoryIntake.SOME_REFUSED);
        assertThat(told)
                .contains("Đã nạp 3 tệp, 0 tệp đã có", "Đã đọc 3/3", "rong.pdf", "Lý do EMPTY", "Chờ xác nhận: 2.");

        Files.delete(directory.resolve("rong.pdf"));
        assertThat(run(whole, DirectoryIntake.ALL)).contains("Đã nạp 0 tệp, 2 tệp đã có từ trước");
        assertThat(bench.column("select state from intake where unit = '" + bench.unit + "' order by state"))
                .isEqualTo(List.of("REFUSED", "TO_CONFIRM", "TO_CONFIRM"));
    }

    private String run(Path directory, int exit) throws InterruptedException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Thread reader = Thread.ofVirtual().start(this::readUntilStopped);
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            DirectoryIntake intake =
                    new DirectoryIntake(bench.door, bench.store.files(), reason -> "Lý do " + reason, out);
            assertThat(intake.run(directory, bench.unit)).isEqualTo(exit);
        } finally {
            reader.interrupt();
            reader.join();
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private void readUntilStopped() {
        while (!Thread.currentThread().isInterrupted()) {
            bench.readAll();
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
