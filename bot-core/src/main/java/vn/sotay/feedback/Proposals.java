package vn.sotay.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// What members have sent, as they see it themselves.
public interface Proposals {
    /// A proposal about to be sent.
    ///
    /// @param named whether the organisation may know from whom it is
    record Draft(
            MemberId from, UnitId to, ProposalKind kind, boolean named, String words, Optional<DocumentId> about) {}

    /// Sends it, unless the member has sent as many today as the rule allows.
    ///
    /// @return empty when that is so, and nothing was sent
    Optional<Proposal> send(Draft draft, Instant now);

    /// The organisations that the member can turn to, their own first.
    List<Proposal.Addressee> addressees(MemberId member);

    /// The member's own, newest first.
    List<Proposal> of(MemberId member, int atMost);

    Optional<Proposal> find(ProposalId id, MemberId member);

    /// What the member adds. One that was answered is open again.
    ///
    /// @return false, and nothing kept, when it is not theirs
    boolean add(ProposalId id, MemberId member, String words, Instant now);
}
