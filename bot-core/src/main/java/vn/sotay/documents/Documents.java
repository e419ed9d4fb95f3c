package vn.sotay.documents;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Speaker;

/// The library. What the member may not see is not there for them.
public interface Documents {
    Optional<Document> find(DocumentId id, Speaker.KnownMember reader);

    /// The passages from `from` on, at most `atMost`; none where the member may not read the text.
    List<Passage> passages(DocumentId id, int from, int atMost, Speaker.KnownMember reader);

    /// The newest by day of issue.
    List<Document> latest(int atMost, Speaker.KnownMember reader);

    DocumentId add(NewDocument document);

    long count();
}
