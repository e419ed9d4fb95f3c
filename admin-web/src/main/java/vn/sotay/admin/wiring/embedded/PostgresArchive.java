package vn.sotay.admin.wiring.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL programs that travel in the jar of this operating system, unpacked once for every
/// version.
final class PostgresArchive {

    private PostgresArchive() {}

    static Path unpackedIn(Path folder) throws IOException {
        byte[] archive = archive();
        CRC32C fingerprint = new CRC32C();
        fingerprint.update(archive);
        Path place = folder.resolve("programs-%08x".formatted(fingerprint.getValue()));
        return WholeFolder.at(place, draft -> unpack(archive, draft));
    }

    private static byte[] archive() throws IOException {
        String name = "/postgres-%s-%s.txz".formatted(system(), machine());
        try (@Nullable InputStream in = PostgresArchive.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CannotStart(
                        "Ứng dụng không kèm PostgreSQL cho máy này (thiếu %s): ".formatted(name.substring(1))
                                + "hãy cài PostgreSQL rồi đặt sotay.database.url.");
            }
            return in.readAllBytes();
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return Files.exists(Path.of("/etc/alpine-release")) ? machine + "-alpine_linux" : machine;
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (InputStream xz = new XZCompressorInputStream(new ByteArrayInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(xz)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.resolveSibling(""));
                    write(tar, entry, path);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && !path.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + path);
        }
    }
}
