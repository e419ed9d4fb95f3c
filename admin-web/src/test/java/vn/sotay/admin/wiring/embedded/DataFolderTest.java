package vn.sotay.admin.wiring.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aNewFolderBelongsToItsOwnerAlone() throws IOException {
        Path wanted = temporary.resolve("deep/data");
        try (DataFolder folder = DataFolder.open(wanted)) {
            assertThat(folder.index()).isDirectory().hasParent(wanted.toRealPath());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(wanted)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderInUseByAnotherApplicationIsRefusedWithItsProcess() throws IOException {
        try (AnotherApplication first = AnotherApplication.holding(temporary)) {
            assertThat(first.says()).isEqualTo(AnotherApplication.READY);

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataFolder.open(temporary).close())
                    .withMessage(
                            "Thư mục dữ liệu %s đang được một ứng dụng Sổ Tay khác (tiến trình %d) dùng: "
                                    + "hãy dừng ứng dụng đó hoặc đặt sotay.data-dir tới thư mục khác.",
                            temporary.toRealPath(), first.process().pid());
        }
    }

    @Test
    void aFolderOpenedTwiceInOneApplicationStaysLockedForOthers() throws IOException {
        try (DataFolder held = DataFolder.open(temporary)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataFolder.open(temporary).close());
            try (AnotherApplication other = AnotherApplication.holding(temporary)) {
                assertThat(other.says()).contains("đang được một ứng dụng Sổ Tay khác");
            }
            assertThat(held.redis()).isDirectory();
        }
    }

    @Test
    void aFolderOfAKilledApplicationIsFree() throws IOException, InterruptedException {
        try (AnotherApplication killed = AnotherApplication.holding(temporary)) {
            assertThat(killed.says()).isEqualTo(AnotherApplication.READY);
            killed.kill();
        }
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.postgres()).isDirectory();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        Path impossible = file.resolve("data");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.open(impossible).close())
                .withMessage(
                        "Không ghi được vào thư mục dữ liệu %s: "
                                + "hãy cấp quyền ghi cho tài khoản chạy ứng dụng "
                                + "hoặc đặt sotay.data-dir tới thư mục khác.",
                        impossible);
    }
}
