package vn.sotay.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.Speaker;
import vn.sotay.language.VietnameseText;

/// {@link DocumentSearch} good enough for conversations in tests: what shares most words with the question
/// comes first; what shares fewer than half is not found.
public final class WordOverlapSearch implements DocumentSearch {
    private final InMemoryDocuments documents;

    public WordOverlapSearch(InMemoryDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Inquiry read(String words, LocalDate today) {
        return Inquiry.of(words);
    }

    @Override
    public Found find(Inquiry inquiry, int atMost, Speaker.KnownMember reader) {
        return Found.of(find(inquiry.topic(), atMost, reader));
    }

    private List<Hit> find(String words, int atMost, Speaker.KnownMember reader) {
        Set<String> wanted = wordsOf(words);
        if (wanted.isEmpty()) return List.of();
        return documents.latest(Integer.MAX_VALUE, reader).stream()
                .flatMap(document -> best(document, wanted, reader).stream())
                .filter(hit -> hit.score() >= 0.5f)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(atMost)
                .toList();
    }

    private Optional<Hit> best(Document document, Set<String> wanted, Speaker.KnownMember reader) {
        String head = DocumentWording.nameAndTitle(document);
        List<Passage> passages = documents.passages(document.id(), 0, Integer.MAX_VALUE, reader);
        if (passages.isEmpty()) return Optional.of(new Hit(document.id(), 0, share(wanted, head)));
        return passages.stream()
                .map(passage -> new Hit(
                        document.id(),
                        passage.ordinal(),
                        share(wanted, head + " " + passage.headings() + " " + passage.text())))
                .max(Comparator.comparingDouble(Hit::score).thenComparing(Hit::ordinal, Comparator.reverseOrder()));
    }

    private static float share(Set<String> wanted, String text) {
        Set<String> common = new HashSet<>(wanted);
        common.retainAll(wordsOf(text));
        return common.size() / (float) wanted.size();
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>(List.of(VietnameseText.folded(text).split(" ", -1)));
        words.remove("");
        return words;
    }
}
