package vn.sotay.documents.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.MemberId;

/// Where members stand in documents, the same on all their channels.
public interface ReadingPlaces {
    /// The part that begins with this passage was shown. Having finished once stays.
    void reached(MemberId member, DocumentId document, int ordinal, boolean finished, Instant now);

    void keep(MemberId member, DocumentId document, boolean kept, Instant now);

    Optional<ReadingPlace> find(MemberId member, DocumentId document);

    /// What is kept, the last kept first.
    List<ReadingPlace> kept(MemberId member, int atMost);

    /// What is under way, the last read first.
    List<ReadingPlace> underWay(MemberId member, int atMost);

    /// Which of these the member has ever opened.
    Set<DocumentId> opened(MemberId member, Collection<DocumentId> documents);
}
