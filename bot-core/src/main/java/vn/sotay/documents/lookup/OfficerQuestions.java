package vn.sotay.documents.lookup;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.conversation.Speaker;

/// Where a question goes that the library could not answer, when the member wants an officer to.
public interface OfficerQuestions {
    /// Asks the officer of the nearest committee, without naming the member.
    ///
    /// @return by what number the member can follow it; empty when no more can be asked today
    Optional<Asked> ask(String words, Speaker.KnownMember member, Instant now);

    /// @param due the last day for an answer, as written
    record Asked(String number, String addressee, String due) {}
}
