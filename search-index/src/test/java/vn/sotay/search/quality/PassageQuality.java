package vn.sotay.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sotay.conversation.Speaker;
import vn.sotay.search.LuceneDocumentIndex;
import vn.sotay.search.golden.DemoHandbook;

/// Whether the passage that is shown is the one that answers, and whether nothing is shown where nothing
/// answers. Prints one line of JSON. Settings are system properties:
///
/// `set` a folder whose texts are parts of documents; `others` folders, parted by commas, whose questions have
/// no answer in it; `split` dev or test.
public final class PassageQuality {
    private final QualitySet set;
    private final JoinedSearch search;

    private PassageQuality(QualitySet set, JoinedSearch search) {
        this.set = set;
        this.search = search;
    }

    public static void main(String[] arguments) throws IOException {
        QualitySet set = set(System.getProperty("set", ""));
        Path directory = Files.createTempDirectory("passage-quality");
        try (JoinedSearch search = new JoinedSearch(set, directory.resolve("joined"))) {
            System.out.println(new PassageQuality(set, search).line(directory));
        } finally {
            SearchQuality.delete(directory);
        }
    }

    private static QualitySet set(String folder) {
        Path path = Path.of(folder);
        Optional<String> split =
                Optional.ofNullable(System.getProperty("split")).filter(value -> !value.isBlank());
        return new QualitySet(path, path.resolve("queries.jsonl"), split);
    }

    private String line(Path directory) throws IOException {
        List<QualitySet.Query> own = set.questions();
        StringBuilder told = new StringBuilder();
        for (String folder : System.getProperty("others", "").split(",", -1))
            if (!folder.isBlank())
                told.append(String.format(
                        Locale.ROOT,
                        ",\"nothing_for_%s\":%.4f",
                        Path.of(folder).getFileName(),
                        share(set(folder).questions(), one -> !search.answers(one.text()))));
        return String.format(
                Locale.ROOT,
                "{\"set\":\"%s\",\"n\":%d,\"given\":%.4f,\"end_to_end\":%.4f,\"nothing_wrongly\":%.4f%s,"
                        + "\"nothing_in_demo\":%.4f}",
                set.folder().getFileName(),
                own.size(),
                share(own, this::isShownOfItsDocument),
                share(own, this::isShownFirst),
                share(own, one -> !search.answers(one.text())),
                told,
                nothingInDemo(own, directory.resolve("demo")));
    }

    private boolean isShownFirst(QualitySet.Query question) {
        return search.shown(question.text()).stream().limit(1).anyMatch(question.relevant()::contains);
    }

    /// In any document that has a part which answers.
    private boolean isShownOfItsDocument(QualitySet.Query question) {
        return question.relevant().stream()
                .anyMatch(
                        part -> search.shownOf(part, question.text()).stream().anyMatch(question.relevant()::contains));
    }

    private static double nothingInDemo(List<QualitySet.Query> questions, Path directory) {
        DemoHandbook handbook = new DemoHandbook();
        Speaker.KnownMember reader = handbook.memberOf("dong-lam-tdp-1");
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(handbook.changes());
            return share(
                    questions,
                    one -> index.find(index.read(one.text(), LocalDate.EPOCH), 1, reader)
                            .hits()
                            .isEmpty());
        }
    }

    private static double share(List<QualitySet.Query> questions, Predicate<QualitySet.Query> which) {
        return questions.stream().filter(which).count() / (double) Math.max(1, questions.size());
    }
}
