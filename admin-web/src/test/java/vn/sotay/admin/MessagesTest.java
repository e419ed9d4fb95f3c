package vn.sotay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sotay.admin.audit.AuditAction;

/// The words of the administration: whole in both languages, and none missing where a page asks for it.
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WORDS = RESOURCES.resolve("messages");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][A-Za-z]*\\.[A-Za-z0-9_.]+)[}(]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_en"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties vietnamese = words(bundle);
        Properties english = words(bundle + "_en");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames())
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceCanBeFormatted(String bundle) throws IOException {
        for (String name : List.of(bundle, bundle + "_en")) {
            Properties words = words(name);
            for (String key : words.stringPropertyNames()) {
                String sentence = words.getProperty(key);
                assertThat(sentence).as(name + " " + key).isNotBlank();
                if (!places(sentence).isEmpty())
                    assertThat(new MessageFormat(sentence).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9}))
                            .as(name + " " + key + ": a single apostrophe hides what follows")
                            .doesNotContain("{");
            }
        }
    }

    @Test
    void whatPagesAskForIsThere() throws IOException {
        Set<String> known = new HashSet<>();
        for (String bundle : bundles()) known.addAll(words(bundle).stringPropertyNames());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find())
                    if (!known.contains(used.group(1))) missing.add(file.getFileName() + " " + used.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyActionOfTheTrailHasItsWords() throws IOException {
        assertThat(words("audit").stringPropertyNames())
                .containsAll(Stream.of(AuditAction.values())
                        .map(action -> "audit.action." + action)
                        .toList());
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) places.add(place.group(1));
        return places;
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(bundle + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
