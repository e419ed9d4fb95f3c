package vn.sotay.admin.storage.originals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sotay.language.VietnameseText;

/// A file that has come in and waits to be kept: it is read twice, once for its name and once for its parts.
///
/// @param name as whoever sent it called it
/// @param size in bytes
public record ArrivedFile(String name, long size, Bytes bytes) {
    private static final int LONGEST_NAME = 120;

    /// Opens the file anew from its beginning.
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    public static ArrivedFile at(Path file) throws IOException {
        return new ArrivedFile(String.valueOf(file.getFileName()), Files.size(file), () -> Files.newInputStream(file));
    }

    /// The name as it is shown and kept: without folders, line breaks and what only steers.
    public String shownName() {
        return shown(name);
    }

    /// The same for a name alone.
    public static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                VietnameseText.clean(last).replaceAll("\\p{Cntrl}|\\p{Cf}", " ").strip();
        if (clean.length() <= LONGEST_NAME) return clean;
        int from = clean.length() - LONGEST_NAME;
        return clean.substring(Character.isLowSurrogate(clean.charAt(from)) ? from + 1 : from);
    }
}
