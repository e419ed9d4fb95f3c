package vn.sotay.admin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files of the demo handbook.
final class DemoFiles {
    private static final String FOLDER = "classpath:demo/";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /// The rows of a table without its header, as cells. The demo tables have no quotes.
    List<List<String>> table(String name) {
        return text(resources.getResource(FOLDER + name))
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    List<DemoDocument> documents() {
        try {
            return Arrays.stream(resources.getResources(FOLDER + "documents/*.txt"))
                    .map(file -> DemoDocument.parse(nameOf(file), text(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String nameOf(Resource file) {
        return String.valueOf(file.getFilename()).replaceFirst("\\.txt$", "");
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
