package vn.sotay.admin.storage.linking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.enrolment.CodeValidity;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;

/// How far a member has come: linked, or holding a code, or neither.
///
/// @param codeEnds when an unused code ends that is still good
public record LinkState(MemberId member, String name, PartyPost post, List<Chat> chats, Optional<Instant> codeEnds) {

    /// @param channel name of the service
    public record Chat(String channel, Instant since) {}

    public boolean isLinked() {
        return !chats.isEmpty();
    }

    /// The last day of the code, as the card says it.
    public Optional<LocalDate> codeLastDay() {
        return codeEnds.map(CodeValidity::lastDayOf);
    }
}
