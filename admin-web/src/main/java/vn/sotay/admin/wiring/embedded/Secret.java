package vn.sotay.admin.wiring.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A random password of 256 bits in hexadecimal digits, which need no quoting anywhere.
record Secret(String value) {

    static Secret random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    static Secret keptIn(Path file) throws IOException {
        return new Secret(Files.readString(file).strip());
    }

    /// Readable by its owner only from the first moment on.
    void keepIn(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, value + "\n");
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
