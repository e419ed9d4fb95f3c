package vn.sotay.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.documents.PostgresDocuments;
import vn.sotay.admin.storage.organisation.PostgresMembers;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;

class DemoHandbookTest {
    private static final int LONGEST_PASSAGE = 1_400;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final DemoFiles files = new DemoFiles();
    private final PostgresUnits units = new PostgresUnits(database.jdbc());

    @Test
    void thereAreManyDocumentsOfManyKindsOfAllLevels() {
        List<NewDocument> documents = documents();
        Map<String, List<String>> rows =
                files.table("units.csv").stream().collect(Collectors.toMap(List::getFirst, Function.identity()));

        assertThat(documents).hasSizeGreaterThanOrEqualTo(40);
        assertThat(documents.stream().map(one -> one.identity().kind()).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(documents.stream()
                        .map(one -> depth(rows, one.belonging().owner().value()))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void bothGrammarsOfNumberingAreThere() {
        List<String> paths = documents().stream()
                .flatMap(document -> document.passages().stream())
                .map(Passage::path)
                .toList();

        assertThat(paths).anyMatch(path -> path.matches("Điều \\d+, khoản.*"));
        assertThat(paths).anyMatch(path -> path.startsWith("Mục I"));
        assertThat(paths).anyMatch(path -> path.matches("Điểm \\d+\\.\\d+.*"));
    }

    @Test
    void noPassageIsTooLongForAnyChannelAndNoneIsEmpty() {
        for (NewDocument document : documents())
            assertThat(document.passages()).as(document.title()).isNotEmpty().allSatisfy(passage -> {
                assertThat(passage.text()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_PASSAGE);
                assertThat(passage.path()).isNotBlank();
            });
    }

    @Test
    void whateverIsReplacedIsThereAndOlder() {
        Map<String, DemoDocument> byId =
                files.documents().stream().collect(Collectors.toMap(DemoDocument::id, Function.identity()));
        Set<String> replaced = new HashSet<>();
        for (DemoDocument document : byId.values())
            document.replaces().ifPresent(id -> {
                assertThat(byId).as("replaced by " + document.id()).containsKey(id);
                assertThat(Optional.ofNullable(byId.get(id)).orElseThrow().issued())
                        .isBefore(document.issued());
                assertThat(replaced.add(id)).as(id + " is replaced once").isTrue();
            });
        assertThat(replaced).isNotEmpty();
    }

    @Test
    void noTwoDocumentsHaveTheSameIdentity() {
        assertThat(documents()).extracting(NewDocument::identity).doesNotHaveDuplicates();
    }

    @Test
    void allTextIsInComposedLetters() {
        for (DemoDocument document : files.documents())
            assertThat(Normalizer.isNormalized(document.body() + document.head(), Normalizer.Form.NFC))
                    .as(document.id())
                    .isTrue();
        for (String table : List.of("units.csv", "members.csv"))
            assertThat(files.table(table))
                    .flatMap(Function.identity())
                    .allMatch(cell -> Normalizer.isNormalized(cell, Normalizer.Form.NFC));
    }

    @Test
    void itIsLoadedWholeAndOnceEvenByFourNodesAtOnce() {
        DemoHandbook.Library library = new DemoHandbook.Library(
                units,
                new PostgresMembers(database.jdbc()),
                new PostgresDocuments(database.jdbc(), database.transactions()));

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() ->
                                new DemoHandbook(library, database.jdbc(), database.transactions()).loadIfEmpty()))
                        .toArray(CompletableFuture<?>[]::new))
                .join();

        assertThat(library.members().count()).isEqualTo(300);
        assertThat(library.documents().count()).isEqualTo(files.documents().size());
        assertThat(database.number("select count(*) from document_effect"))
                .isEqualTo(files.documents().stream()
                        .filter(one -> one.replaces().isPresent())
                        .count());
        assertThat(files.table("units.csv").stream()
                        .map(row -> units.upwardsFrom(new UnitId(row.getFirst())))
                        .mapToInt(List<Unit>::size)
                        .max())
                .hasValue(4);
        assertThat(database.number("select count(distinct full_name) from member"))
                .isGreaterThan(150);
    }

    private List<NewDocument> documents() {
        return files.documents().stream()
                .map(document -> document.asNew(Optional.empty()))
                .toList();
    }

    private static int depth(Map<String, List<String>> rows, String unit) {
        int depth = 0;
        for (String at = unit;
                !at.isEmpty();
                at = Optional.ofNullable(rows.get(at)).orElseThrow().get(1)) depth++;
        return depth;
    }
}
