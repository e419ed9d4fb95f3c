package vn.sotay.search.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with `corpus.jsonl` (or `.gz`), `queries*.jsonl`, `qrels.tsv` and perhaps `splits.tsv`.
///
/// @param folder  of the corpus
/// @param queries the file of questions; its folder has the answers, where it has any of its own
/// @param split   which half of the questions, where the folder says which belong to it
record QualitySet(Path folder, Path queries, Optional<String> split) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Source(String id, String title, String text) {}

    /// @param relevant the documents that answer it
    record Query(String id, String text, Set<String> relevant) {}

    /// Hands over one document after the other; the whole need not fit into memory.
    void eachDocument(Consumer<Source> reader) throws IOException {
        Path packed = folder.resolve("corpus.jsonl.gz");
        Path plain = folder.resolve("corpus.jsonl");
        try (InputStream file = Files.newInputStream(Files.exists(packed) ? packed : plain);
                InputStream unpacked = Files.exists(packed) ? new GZIPInputStream(file, 1 << 16) : file;
                BufferedReader lines = reader(unpacked)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode one = JSON.readTree(line);
                reader.accept(new Source(text(one, "id"), text(one, "title"), text(one, "text")));
            }
        }
    }

    /// The questions that have an answer.
    List<Query> questions() throws IOException {
        Map<String, Set<String>> answers = answers();
        Optional<Set<String>> wanted = wanted();
        List<Query> found = new ArrayList<>();
        for (String line : Files.readAllLines(queries)) {
            JsonNode one = JSON.readTree(line);
            String id = text(one, "id");
            Set<String> relevant = answers.getOrDefault(id, Set.of());
            boolean asked = wanted.map(ids -> ids.contains(id)).orElse(true);
            if (asked && !relevant.isEmpty()) found.add(new Query(id, text(one, "text"), relevant));
        }
        return found;
    }

    private Map<String, Set<String>> answers() throws IOException {
        Map<String, Set<String>> answers = new HashMap<>();
        for (String[] row : rows(beside("qrels.tsv").orElseThrow()))
            if (row.length > 2 && !row[2].equals("0") && !row[0].equals("query-id"))
                answers.computeIfAbsent(row[0], id -> new HashSet<>()).add(row[1]);
        return answers;
    }

    private Optional<Set<String>> wanted() throws IOException {
        Optional<Path> splits = beside("splits.tsv");
        if (split.isEmpty() || splits.isEmpty()) return Optional.empty();
        Set<String> ids = new HashSet<>();
        for (String[] row : rows(splits.get())) if (row.length > 1 && row[1].equals(split.get())) ids.add(row[0]);
        return Optional.of(ids);
    }

    private Optional<Path> beside(String name) {
        Path own = Objects.requireNonNull(queries.toAbsolutePath().getParent()).resolve(name);
        return Optional.of(Files.exists(own) ? own : folder.resolve(name)).filter(Files::exists);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split("\t")).toList();
    }

    private static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
