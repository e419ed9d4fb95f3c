package vn.sotay.publishing;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.organisation.MemberId;

/// What members were told, as they see it themselves.
public interface Notices {
    /// The notice as it was sent. Empty when there is no such publication.
    Optional<Notice> find(PublicationId publication);

    /// Keeps what the member lets us know. A lesser mark than the one kept changes nothing.
    ///
    /// @return false, and nothing kept, when the member is not among the receivers
    boolean mark(PublicationId publication, MemberId member, Mark mark, Instant now);
}
