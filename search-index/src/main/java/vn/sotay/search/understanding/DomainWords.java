package vn.sotay.search.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Words of Party work that people write in other ways than documents do: abbreviations and everyday words,
/// which are replaced, and words that documents themselves use for the same, which are searched along with
/// them. The groups stand in `words.txt`.
public final class DomainWords {
    private static final DomainWords KNOWN = read();

    private final Map<String, String> replaced = new HashMap<>();
    private final Pattern written;
    private final List<List<List<Syllable>>> alike = new ArrayList<>();

    private DomainWords(List<String> lines) {
        for (String line : lines) {
            if (line.contains("=>")) addReplaced(line.split("=>", 2));
            else alike.add(group(line));
        }
        String all = replaced.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
        this.written = Pattern.compile("(?<![\\p{L}\\p{N}/-])(?:" + all + ")(?![\\p{L}\\p{N}/-])");
    }

    /// The question in the words of documents. An abbreviation in capitals counts only in capitals. Where
    /// no marks are typed, none come in.
    public static String ofDocuments(String question) {
        return KNOWN.inWordsOfDocuments(VietnameseText.clean(question));
    }

    /// What else may stand for words of the question, each as its syllables.
    public static List<List<Syllable>> alike(List<Syllable> question) {
        List<List<Syllable>> found = new ArrayList<>();
        for (List<List<Syllable>> group : KNOWN.alike)
            group.stream()
                    .filter(words -> standsIn(words, question))
                    .findFirst()
                    .ifPresent(words -> group.stream()
                            .filter(other -> !standsIn(other, question))
                            .forEach(found::add));
        return found;
    }

    private String inWordsOfDocuments(String question) {
        boolean marked = VietnameseText.hasMarks(question);
        boolean allCapitals = question.equals(question.toUpperCase(Locale.ROOT)) && question.indexOf(' ') > 0;
        String first = allCapitals
                ? question
                : written.matcher(question).replaceAll(found -> replacement(found.group(), marked));
        Matcher small = written.matcher(first.toLowerCase(Locale.ROOT));
        StringBuilder all = new StringBuilder();
        int end = 0;
        while (small.find()) {
            all.append(first, end, small.start()).append(replacement(small.group(), marked));
            end = small.end();
        }
        return all.append(first.substring(end)).toString();
    }

    private String replacement(String words, boolean marked) {
        String by = replaced.getOrDefault(words, words);
        return marked ? by : VietnameseText.withoutMarks(by);
    }

    /// They count without their marks as well.
    private void addReplaced(String[] sides) {
        for (String one : sides[0].split("\\|", -1)) {
            String words = one.strip();
            boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
            String plain = VietnameseText.withoutMarks(words);
            replaced.put(words, sides[1].strip());
            replaced.putIfAbsent(capitals ? plain.toUpperCase(Locale.ROOT) : plain, sides[1].strip());
        }
    }

    private static List<List<Syllable>> group(String line) {
        return Arrays.stream(line.split("=", -1))
                .map(words -> Syllables.of(words).inOrder())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static boolean standsIn(List<Syllable> words, List<Syllable> question) {
        for (int at = 0; at + words.size() <= question.size(); at++) {
            int same = 0;
            while (same < words.size() && words.get(same).mayBeTyped(question.get(at + same))) same++;
            if (same == words.size()) return true;
        }
        return false;
    }

    private static DomainWords read() {
        try (InputStream file = Objects.requireNonNull(DomainWords.class.getResourceAsStream("words.txt"))) {
            return new DomainWords(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
