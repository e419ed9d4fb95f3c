package vn.sotay.search.vietnamese.restoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// The words of questions, which documents hardly have: "gì", "bao nhiêu".
record AskedWords(Map<String, Integer> syllables, Map<Pair, Integer> pairs) {
    static final AskedWords KNOWN = read();

    record Pair(String first, String second) {}

    int total() {
        return syllables.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static AskedWords read() {
        AskedWords words = new AskedWords(new HashMap<>(), new HashMap<>());
        try (InputStream file = Objects.requireNonNull(AskedWords.class.getResourceAsStream("asked.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.add(Syllables.of(line).inOrder()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private void add(List<Syllable> line) {
        for (int i = 0; i < line.size(); i++) {
            String here = line.get(i).exact();
            syllables.merge(here, 1, Integer::sum);
            if (i > 0) pairs.merge(new Pair(line.get(i - 1).exact(), here), 1, Integer::sum);
        }
    }
}
