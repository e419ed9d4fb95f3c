package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The folder that keeps everything the application must not lose, held by one running application at a
/// time: two PostgreSQL starts in one folder would end each other's server.
public final class DataFolder implements AutoCloseable {

    /// The operating system drops a process's lock when the process closes *any* handle of the file, so a
    /// second opening in this JVM must be refused before it touches the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /// Creates the folder if it is missing, proves that it is writable and takes it for this application.
    public static DataFolder open(Path wanted) {
        Path root = created(wanted);
        if (!HELD_HERE.add(root)) {
            throw inUse(root, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DataFolder(root, lockIn(root));
        } catch (CannotStart refused) {
            HELD_HERE.remove(root);
            throw refused;
        }
    }

    /// The folder itself, absolute.
    public Path path() {
        return root;
    }

    /// Where PostgreSQL lives.
    public Path postgres() {
        return created(root.resolve("postgres"));
    }

    /// Where Redis lives.
    public Path redis() {
        return created(root.resolve("redis"));
    }

    /// Where the search index lives.
    public Path index() {
        return created(root.resolve("index"));
    }

    /// Lets another application have the folder.
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            System.getLogger(DataFolder.class.getName()).log(System.Logger.Level.WARNING, "lock of " + root, e);
        } finally {
            HELD_HERE.remove(root);
        }
    }

    private static Path created(Path folder) {
        try {
            Path absolute = folder.toAbsolutePath();
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(
                        absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return absolute.toRealPath();
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static FileChannel lockIn(Path root) {
        Path file = root.resolve(".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return channel;
            }
            channel.close();
            throw inUse(root, Files.readString(file).strip());
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        @Nullable FileLock held = channel.tryLock();
        if (held == null) {
            return false;
        }
        String pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return true;
    }

    private static CannotStart inUse(Path root, String pid) {
        return new CannotStart(
                "Thư mục dữ liệu %s đang được một ứng dụng Sổ Tay khác (tiến trình %s) dùng: ".formatted(root, pid)
                        + "hãy dừng ứng dụng đó hoặc đặt sotay.data-dir tới thư mục khác.");
    }

    private static CannotStart notWritable(Path folder, IOException cause) {
        return new CannotStart(
                "Không ghi được vào thư mục dữ liệu %s: ".formatted(folder)
                        + "hãy cấp quyền ghi cho tài khoản chạy ứng dụng hoặc đặt sotay.data-dir tới thư mục khác.",
                cause);
    }
}
