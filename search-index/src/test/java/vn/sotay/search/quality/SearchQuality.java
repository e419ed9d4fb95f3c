package vn.sotay.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Indexes a set through the product's own pipeline, asks its questions on one thread, and prints one line
/// of JSON for each file of questions. Times are of the asking thread on the processor, so that others on the
/// machine count little. Settings are system properties:
///
/// `set` the folder; `queries` files of questions parted by commas (by default `queries.jsonl` of the
/// folder); `split` dev or test; `analyzer=standard` measures plain BM25 instead; `index` a folder that keeps
/// the index for the next run.
public final class SearchQuality {
    private static final int MOST = 100;
    private static final int WARM_UP = 200;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Subject subject;
    private final Indexed indexed;

    /// @param documentsPerSecond while indexing; 0 when an index was there already
    private record Indexed(double documentsPerSecond, long bytes) {}

    private SearchQuality(Subject subject, Indexed indexed) {
        this.subject = subject;
        this.indexed = indexed;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(setting("set").orElseThrow(() -> new IllegalArgumentException("-Dset=DIR is missing")));
        Optional<Path> kept = setting("index").map(Path::of);
        Path directory = kept.isPresent() ? kept.get() : Files.createTempDirectory("search-quality");
        try (Subject subject = subject(directory)) {
            QualitySet all = new QualitySet(folder, folder.resolve("queries.jsonl"), Optional.empty());
            SearchQuality quality = new SearchQuality(subject, index(all, subject, directory));
            for (String file :
                    setting("queries").orElse(all.queries().toString()).split(",", -1))
                System.out.println(quality.measure(new QualitySet(folder, Path.of(file), setting("split"))));
        } finally {
            if (kept.isEmpty()) delete(directory);
        }
    }

    private static Subject subject(Path directory) throws IOException {
        boolean plain = setting("analyzer").filter("standard"::equals).isPresent();
        return plain ? new PlainSearch(directory) : new OurSearch(directory);
    }

    private static Indexed index(QualitySet set, Subject subject, Path directory) throws IOException {
        long began = System.nanoTime();
        long[] count = new long[1];
        set.eachDocument(document -> {
            try {
                subject.add(document);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            count[0]++;
        });
        subject.ready();
        return new Indexed(count[0] / seconds(began), size(directory));
    }

    private String measure(QualitySet set) throws IOException {
        List<QualitySet.Query> questions = set.questions();
        for (QualitySet.Query question : questions.subList(0, Math.min(WARM_UP, questions.size())))
            subject.find(question.text(), MOST);
        Measures measures = new Measures();
        double[] milliseconds = new double[questions.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            QualitySet.Query question = questions.get(i);
            long began = CPU.getCurrentThreadCpuTime();
            List<String> found = subject.find(question.text(), MOST);
            milliseconds[i] = (CPU.getCurrentThreadCpuTime() - began) / 1e6;
            measures.add(found, question.relevant());
        }
        return line(set, measures, milliseconds);
    }

    private String line(QualitySet set, Measures measures, double[] milliseconds) {
        return String.format(
                Locale.ROOT,
                "{\"set\":\"%s\",\"queries\":\"%s\",\"n\":%d,\"nDCG@10\":%.4f,\"MRR@10\":%.4f,\"Recall@10\":%.4f,"
                        + "\"Recall@20\":%.4f,\"Recall@100\":%.4f,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,"
                        + "\"docs_per_s\":%.1f,\"index_bytes\":%d}",
                set.folder().getFileName(),
                set.queries().getFileName(),
                measures.count(),
                measures.ndcg(),
                measures.mrr(),
                measures.recallAt10(),
                measures.recallAt20(),
                measures.recallAt100(),
                Measures.percentile(milliseconds, 50),
                Measures.percentile(milliseconds, 95),
                Measures.percentile(milliseconds, 99),
                indexed.documentsPerSecond(),
                indexed.bytes());
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    static void delete(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(directory)) {
            all.forEach(files::addFirst);
        }
        for (Path file : files) Files.delete(file);
    }
}
