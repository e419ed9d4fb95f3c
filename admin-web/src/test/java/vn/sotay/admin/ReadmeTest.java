package vn.sotay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The READMEs name types, so that they can be found; a type that is renamed must be renamed there too.
class ReadmeTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern DECLARED = Pattern.compile("(?:class|interface|record|enum) ([A-Z]\\w+)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+[a-z][A-Za-z]*)`");

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        Set<String> types = types();
        for (Path readme : readmes())
            assertThat(named(readme)).as(readme.toString()).isNotEmpty().isSubsetOf(types);
    }

    private static Set<Path> readmes() throws IOException {
        try (Stream<Path> files = Files.walk(TOP, 2)) {
            return files.filter(file -> file.endsWith("README.md")).collect(Collectors.toSet());
        }
    }

    private static Set<String> named(Path readme) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher type = TYPE.matcher(Files.readString(readme));
        while (type.find()) names.add(type.group(1));
        return names;
    }

    private static Set<String> types() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TOP)) {
            for (Path file : files.filter(ReadmeTest::isSource).toList()) {
                Matcher declared = DECLARED.matcher(Files.readString(file));
                while (declared.find()) names.add(declared.group(1));
            }
        }
        return names;
    }

    private static boolean isSource(Path file) {
        return file.toString().contains("/src/") && file.toString().endsWith(".java");
    }
}
