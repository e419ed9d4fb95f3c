package vn.sotay.documents.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The texts of the demo handbook, as plain files beside this module.
final class DemoDocuments {
    private static final Path FOLDER = Path.of("../admin-web/src/main/resources/demo/documents");

    private DemoDocuments() {}

    static Map<String, String> texts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".txt"))
                    .forEach(file -> texts.put(String.valueOf(file.getFileName()), body(file)));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String body(Path file) {
        try {
            return Files.readString(file).split("(?m)^---$", 2)[1];
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
