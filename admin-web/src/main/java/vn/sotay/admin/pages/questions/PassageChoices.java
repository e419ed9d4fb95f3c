package vn.sotay.admin.pages.questions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.Passage;

/// Passages that may answer a question, to pick one of.
@Component
class PassageChoices {
    private static final int MOST = 6;
    private static final int SHOWN = 400;

    private final DocumentSearch search;
    private final Documents documents;

    PassageChoices(DocumentSearch search, Documents documents) {
        this.search = search;
        this.documents = documents;
    }

    /// @param id names document and passage, "12:3"
    record Choice(String id, String document, String path, String text) {}

    /// A passage that was picked.
    record Picked(DocumentId document, String path) {}

    List<Choice> found(String words, Speaker.KnownMember reader) {
        if (words.isBlank()) return List.of();
        DocumentSearch.Found found = search.find(Inquiry.of(words), MOST, reader);
        List<DocumentSearch.Hit> hits =
                found.hits().isEmpty() ? found.nearest().stream().toList() : found.hits();
        return hits.stream().flatMap(hit -> choice(hit, reader).stream()).toList();
    }

    private Optional<Choice> choice(DocumentSearch.Hit hit, Speaker.KnownMember reader) {
        Optional<Document> document = documents.find(hit.document(), reader);
        Optional<Passage> passage = passage(hit.document(), hit.ordinal(), reader);
        if (document.isEmpty() || passage.isEmpty()) return Optional.empty();
        String text = passage.get().text();
        return Optional.of(new Choice(
                hit.document().value() + ":" + hit.ordinal(),
                DocumentWording.nameAndTitle(document.get()),
                passage.get().path(),
                text.codePointCount(0, text.length()) <= SHOWN
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"));
    }

    /// What was picked, where such a reader may see it.
    Optional<Picked> picked(String id, Speaker.KnownMember reader) {
        String[] parts = id.split(":", -1);
        try {
            if (parts.length != 2) return Optional.empty();
            DocumentId document = new DocumentId(Long.parseLong(parts[0]));
            return passage(document, Integer.parseInt(parts[1]), reader)
                    .map(passage -> new Picked(document, passage.path()));
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }

    private Optional<Passage> passage(DocumentId document, int ordinal, Speaker.KnownMember reader) {
        return documents.passages(document, ordinal, 1, reader).stream()
                .filter(passage -> passage.ordinal() == ordinal)
                .findFirst();
    }
}
