package vn.sotay.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.search.ranking.Question;
import vn.sotay.search.ranking.Ranking;
import vn.sotay.search.ranking.SearchSettings;
import vn.sotay.search.ranking.Signal;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.stored.WordModels;
import vn.sotay.search.vietnamese.restoring.Restorer;

/// Asks all questions of a set, and notes what ranking knows of each document that it compares.
final class LessonReader {
    private final Path folder;
    private final Path kept;
    private final List<String> ids = new ArrayList<>();

    /// @param work where indexes are kept
    LessonReader(Path folder, Path work) {
        this.folder = folder;
        this.kept = work.resolve(folder.getFileName());
    }

    List<Lesson> lessons() throws IOException {
        index();
        List<Lesson> lessons = new ArrayList<>();
        try (Directory directory = FSDirectory.open(kept);
                DirectoryReader reader = DirectoryReader.open(directory);
                Stream<Path> files = Files.list(folder)) {
            LibrarySearcher index = new LibrarySearcher(reader, new Restorer(WordModels.of(reader)));
            for (Path queries : files.filter(LessonReader::hasQuestions).sorted().toList())
                for (QualitySet.Query one : new QualitySet(folder, queries, Optional.empty()).questions())
                    lesson(one, index).ifPresent(lessons::add);
        }
        return lessons;
    }

    private static boolean hasQuestions(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("queries") && name.endsWith(".jsonl");
    }

    private void index() throws IOException {
        QualitySet all = new QualitySet(folder, folder.resolve("queries.jsonl"), Optional.empty());
        try (OurSearch search = new OurSearch(kept)) {
            all.eachDocument(document -> {
                ids.add(document.id());
                search.add(document);
            });
            search.ready();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private Optional<Lesson> lesson(QualitySet.Query query, LibrarySearcher index) throws IOException {
        Question question = Question.of(query.text(), index.restorer());
        if (!question.informative()) return Optional.empty();
        FixedBitSet all = new FixedBitSet(index.entries().count());
        all.set(0, index.entries().count());
        Ranking.Candidates candidates = new Ranking(index, question, all, SearchSettings.MEASURED)
                .candidates(all, SearchSettings.CANDIDATES);
        if (candidates.ranked().isEmpty()) return Optional.empty();
        List<String> documents = candidates.ranked().stream()
                .map(one -> ids.get((int) index.entries().document(one.match().entry()).value() - 1))
                .toList();
        float[][] columns = Arrays.stream(Signal.values())
                .map(candidates.signals()::column)
                .toArray(float[][]::new);
        String set = String.valueOf(folder.getFileName());
        return Optional.of(new Lesson(set, query.id(), documents, query.relevant(), columns));
    }
}
