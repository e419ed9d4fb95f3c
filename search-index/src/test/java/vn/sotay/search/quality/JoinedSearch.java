package vn.sotay.search.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
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
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.LuceneDocumentIndex;

/// A set whose texts are parts (articles of a law, paragraphs of an encyclopedia's page), each whole put
/// together again as one document. So it shows which part of it a question is shown.
final class JoinedSearch implements AutoCloseable {
    private static final UnitId OWNER = new UnitId("tinh");

    private final LuceneDocumentIndex index;
    private final Map<String, DocumentId> documents = new LinkedHashMap<>();
    private final Map<DocumentId, List<String>> parts = new LinkedHashMap<>();
    private final Speaker.KnownMember member = new Speaker.KnownMember(
            new ChannelAccount(new ChannelName("telegram"), "bot", "1"),
            new Member(new MemberId(1), "Trần Thị Mai", Standing.FULL, PartyPost.NONE, OWNER),
            List.of(OWNER));

    JoinedSearch(QualitySet set, Path directory) throws IOException {
        index = LuceneDocumentIndex.open(directory);
        SequencedMap<String, List<QualitySet.Source>> wholes = new LinkedHashMap<>();
        set.eachDocument(source -> wholes.computeIfAbsent(whole(source.id()), id -> new ArrayList<>())
                .add(source));
        List<DocumentChanges.Change> changes = new ArrayList<>();
        wholes.forEach((id, sources) -> changes.add(change(id, sources)));
        index.apply(changes);
    }

    /// The parts that the first places show, asked of the whole library.
    List<String> shown(String question) {
        return parts(index.find(index.read(question, LocalDate.EPOCH), 10, member));
    }

    /// The part that is shown of the document that has this one.
    List<String> shownOf(String part, String question) {
        DocumentId document = Objects.requireNonNull(documents.get(whole(part)));
        return parts(index.find(Inquiry.of(question).within(document), 1, member));
    }

    boolean answers(String question) {
        return !index.find(index.read(question, LocalDate.EPOCH), 1, member)
                .hits()
                .isEmpty();
    }

    private List<String> parts(DocumentSearch.Found found) {
        return (found.hits().isEmpty() ? found.nearest() : found.hits())
                .stream()
                        .map(hit -> Objects.requireNonNull(parts.get(hit.document()))
                                .get(hit.ordinal()))
                        .toList();
    }

    /// "91/2015/QH13" of "91/2015/QH13#7", "12" of "12-3"
    static String whole(String part) {
        int end = Math.max(part.lastIndexOf('#'), part.lastIndexOf('-'));
        return end < 0 ? part : part.substring(0, end);
    }

    private DocumentChanges.Change change(String id, List<QualitySet.Source> sources) {
        DocumentId number = new DocumentId(documents.size() + 1L);
        documents.put(id, number);
        List<Passage> passages = new ArrayList<>();
        List<String> partOf = new ArrayList<>();
        for (QualitySet.Source source : sources)
            for (Passage passage : DocumentStructure.passagesOf(text(source))) {
                passages.add(new Passage(passages.size(), passage.path(), passage.headings(), passage.text()));
                partOf.add(source.id());
            }
        parts.put(number, partOf);
        Document document = new Document(
                number,
                new Document.Identity(DocumentKind.LETTER, new DocumentNumber("–", LocalDate.EPOCH), ""),
                isArticle(sources.getFirst()) ? id : sources.getFirst().title(),
                OWNER,
                AccessClass.PUBLIC,
                new Validity.InForce());
        return new DocumentChanges.Change.Kept(number.value(), document, passages);
    }

    private static boolean isArticle(QualitySet.Source source) {
        return source.title().startsWith("Điều ");
    }

    private static String text(QualitySet.Source source) {
        return isArticle(source) ? source.title() + "\n" + source.text() : source.text();
    }

    @Override
    public void close() {
        index.close();
    }
}
