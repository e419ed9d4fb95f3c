package vn.sotay.search.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// The demo handbook, read from its files as the application reads it.
public final class DemoHandbook {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Path FOLDER = Path.of("../admin-web/src/main/resources/demo");

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();

    private record Source(String name, Map<String, String> head, List<Passage> passages) {
        String value(String key) {
            return Optional.ofNullable(head.get(key)).orElseThrow();
        }

        LocalDate issued() {
            return LocalDate.parse(value("issued"));
        }
    }

    public DemoHandbook() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("documents"))) {
            for (Path file : files.sorted().toList()) sources.add(source(file));
            for (Source source : sources) numbers.put(source.name, (long) numbers.size() + 1);
            Files.readAllLines(FOLDER.resolve("units.csv")).stream().skip(1).forEach(this::addUnit);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addUnit(String row) {
        String[] cells = row.split(",", -1);
        parents.put(cells[0], cells[1]);
        Optional<UnitId> parent =
                Optional.of(cells[1]).filter(id -> !id.isEmpty()).map(UnitId::new);
        units.add(new Unit(new UnitId(cells[0]), parent, UnitKind.valueOf(cells[2]), cells[3], cells[4]));
    }

    /// Parents first.
    List<Unit> units() {
        return List.copyOf(units);
    }

    /// What documents are called here, oldest first.
    List<String> namesByDay() {
        return sources.stream()
                .sorted(Comparator.comparing(Source::issued).thenComparing(Source::name))
                .map(Source::name)
                .toList();
    }

    /// What the document replaces; empty when it replaces nothing.
    String replacedBy(String name) {
        return source(name).head.getOrDefault("replaces", "");
    }

    NewDocument asNew(String name, Optional<DocumentId> replaced) {
        Source source = source(name);
        Document document = document(source);
        LocalDate from = LocalDate.parse(source.head.getOrDefault("in-force-from", source.value("issued")));
        Optional<LocalDate> until =
                Optional.ofNullable(source.head.get("expired-on")).map(LocalDate::parse);
        return new NewDocument(
                document.identity(),
                document.title(),
                new NewDocument.Belonging(document.owner(), document.access()),
                new NewDocument.Effect(from, until, replaced),
                source.passages);
    }

    private Source source(String name) {
        return sources.stream()
                .filter(source -> source.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Source source(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n---\n", 2);
        Map<String, String> head = parts[0].lines()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        String name = String.valueOf(file.getFileName()).replace(".txt", "");
        return new Source(name, head, DocumentStructure.passagesOf(parts[1]));
    }

    /// Each document as one change.
    public List<DocumentChanges.Change> changes() {
        List<DocumentChanges.Change> changes = new ArrayList<>();
        for (Source source : sources)
            changes.add(new DocumentChanges.Change.Kept(changes.size() + 1L, document(source), source.passages));
        return changes;
    }

    /// "qd-12-tu-2026 · Điều 7"
    public String place(DocumentId document, int ordinal) {
        Source source = sources.get((int) document.value() - 1);
        return source.name + " · " + source.passages.get(ordinal).path();
    }

    public boolean has(String name) {
        return numbers.containsKey(name);
    }

    /// Whether the document has a passage whose path begins so.
    public boolean has(String name, String path) {
        return sources.stream()
                .filter(source -> source.name.equals(name))
                .flatMap(source -> source.passages.stream())
                .anyMatch(passage -> passage.path().startsWith(path));
    }

    /// Somebody of this unit.
    public Speaker.KnownMember memberOf(String unit) {
        if (!parents.containsKey(unit)) throw new IllegalArgumentException("no unit " + unit);
        List<UnitId> within = new ArrayList<>();
        for (String one = unit; !one.isEmpty(); one = parents.getOrDefault(one, "")) within.add(new UnitId(one));
        ChannelAccount account = new ChannelAccount(new ChannelName("telegram"), "bot", "1");
        Member member = new Member(new MemberId(1), "Lò Thị Hương", Standing.FULL, PartyPost.NONE, within.getFirst());
        return new Speaker.KnownMember(account, member, within);
    }

    private Document document(Source source) {
        Document.Identity identity = new Document.Identity(
                DocumentKind.valueOf(source.value("kind")),
                new DocumentNumber(source.value("number"), source.issued()),
                source.value("issuer"));
        return new Document(
                new DocumentId(numbers.getOrDefault(source.name, 0L)),
                identity,
                source.value("title"),
                new UnitId(source.value("unit")),
                AccessClass.valueOf(source.value("access")),
                validity(source));
    }

    private Validity validity(Source source) {
        for (Source other : sources) {
            if (!source.name.equals(other.head.get("replaces"))) continue;
            String title = DocumentWording.name(DocumentKind.valueOf(other.value("kind")), other.value("number")) + " "
                    + other.value("title");
            LocalDate since = LocalDate.parse(other.head.getOrDefault("in-force-from", other.value("issued")));
            return new Validity.Replaced(new DocumentId(numbers.getOrDefault(other.name, 0L)), title, since);
        }
        Optional<LocalDate> end =
                Optional.ofNullable(source.head.get("expired-on")).map(LocalDate::parse);
        return end.filter(day -> !day.isAfter(TODAY))
                .<Validity>map(Validity.Expired::new)
                .orElseGet(Validity.InForce::new);
    }
}
