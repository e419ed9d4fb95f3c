package vn.sotay.search.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Validity;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.LuceneDocumentIndex;

/// The product's own way from a text to a result: cut into passages, indexed, asked as a member asks.
final class OurSearch implements Subject {
    private static final int BATCH = 400;
    private static final UnitId OWNER = new UnitId("tinh");
    private static final Pattern SYMBOL = Pattern.compile("(?:^|\\s)(\\S*\\d\\S*[/-]\\S+)");
    private static final Pattern DATE = Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d\\d)(?:/|$)");
    private static final int HEAD = 1_500;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final LuceneDocumentIndex index;
    private final long already;
    private final List<String> ids = new ArrayList<>();
    private final List<Numbered> waiting = new ArrayList<>();
    private final Speaker.KnownMember member = new Speaker.KnownMember(
            new ChannelAccount(new ChannelName("telegram"), "bot", "1"),
            new Member(new MemberId(1), "Trần Thị Mai", Standing.FULL, PartyPost.NONE, OWNER),
            List.of(OWNER));

    private record Numbered(long number, QualitySet.Source source) {}

    /// @param directory of an index, which may hold the first documents of the set already
    OurSearch(Path directory) {
        index = LuceneDocumentIndex.open(directory);
        already = index.sequence();
    }

    @Override
    public void add(QualitySet.Source source) {
        ids.add(source.id());
        if (ids.size() <= already) return;
        waiting.add(new Numbered(ids.size(), source));
        if (waiting.size() >= BATCH) ready();
    }

    @Override
    public void ready() {
        index.apply(waiting.parallelStream()
                .map(one -> change(one.number(), one.source()))
                .toList());
        waiting.clear();
    }

    @Override
    public List<String> find(String question, int atMost) {
        DocumentSearch.Found found = index.find(index.read(question, TODAY), atMost, member);
        return (found.hits().isEmpty() ? found.nearest() : found.hits())
                .stream().map(hit -> ids.get((int) hit.document().value() - 1)).toList();
    }

    @Override
    public void close() {
        index.close();
    }

    private static DocumentChanges.Change change(long number, QualitySet.Source source) {
        Matcher symbol = SYMBOL.matcher(source.title());
        String bears = symbol.find() ? symbol.group(1) : "–";
        DocumentNumber printed = new DocumentNumber(
                bears, issuedOn(source).or(() -> yearOf(bears)).orElse(LocalDate.EPOCH));
        Document document = new Document(
                new DocumentId(number),
                new Document.Identity(kindOf(source.title()), printed, ""),
                source.title(),
                OWNER,
                AccessClass.PUBLIC,
                new Validity.InForce());
        return new DocumentChanges.Change.Kept(number, document, DocumentStructure.passagesOf(source.text()));
    }

    /// Titles of these sets begin with the kind.
    private static DocumentKind kindOf(String title) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> title.startsWith(kind.printed() + " "))
                .max(Comparator.comparingInt(kind -> kind.printed().length()))
                .orElse(DocumentKind.LETTER);
    }

    private static Optional<LocalDate> yearOf(String symbol) {
        Matcher year = YEAR.matcher(symbol);
        return year.find() ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)) : Optional.empty();
    }

    private static Optional<LocalDate> issuedOn(QualitySet.Source source) {
        Matcher date = DATE.matcher(
                source.text().substring(0, Math.min(HEAD, source.text().length())));
        if (!date.find()) return Optional.empty();
        int month = Math.clamp(Integer.parseInt(date.group(2)), 1, 12);
        return Optional.of(LocalDate.of(Integer.parseInt(date.group(3)), month, 1));
    }
}
