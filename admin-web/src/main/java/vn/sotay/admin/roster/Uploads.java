package vn.sotay.admin.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.Sha256;

/// Files on their way from the browser to being read. Nothing survives a restart here.
public final class Uploads {
    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final Path folder;

    /// @param folder of this node alone
    public Uploads(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            List<Path> left;
            try (Stream<Path> files = Files.list(folder)) {
                left = files.toList();
            }
            left.forEach(this::remove);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param name as the browser gives it
    public Upload keep(InputStream content, String name) throws IOException {
        Path file = Files.createTempFile(folder, "roster", ".upload");
        MessageDigest digest = Sha256.begun();
        try (InputStream in = new DigestInputStream(content, digest)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            remove(file);
            throw broken;
        }
        return new Upload(file, ArrivedFile.shown(name), Sha256.of(digest));
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            log.error("an uploaded file could not be deleted: {}", file, failure);
        }
    }
}
