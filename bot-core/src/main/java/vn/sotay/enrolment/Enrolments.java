package vn.sotay.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;

/// Codes, consents and links. A code is kept as a digest only.
public interface Enrolments {
    /// Makes a code good for one use until `expires`; codes of the member that were not used end.
    void issue(EnrolmentCode code, MemberId member, Instant expires);

    /// The same for many members at once, each with a code of their own.
    void issue(Map<MemberId, EnrolmentCode> codes, Instant expires);

    /// Ends the codes of these members that were not used.
    ///
    /// @return how many of them could still have been used
    int withdraw(Collection<MemberId> members, Instant now);

    /// Uses the code up.
    ///
    /// @return whose code it was; empty when it is unknown, used or expired
    Optional<Member> redeem(EnrolmentCode code, Instant now);

    /// Whose telephone number it is.
    ///
    /// @param phone as {@link vn.sotay.organisation.membership.MobileNumber} keeps it
    /// @return empty unless exactly one record has the number and its person still is a member
    Optional<Member> withPhone(String phone);

    /// Links the account, with the consent that was given for it.
    void link(ChannelAccount account, MemberId member, Consent consent);

    /// Ends the link and withdraws the consent.
    void unlink(ChannelAccount account, Instant now);

    /// Remembers a wrong code or number.
    void guessed(ChannelAccount account, Instant now);

    Guesses guessesSince(ChannelAccount account, Instant since);

    /// Removes the wrong codes of before `before`; returns how many.
    int forgetGuesses(Instant before);

    /// What the person agreed to, and when.
    ///
    /// @param version of the text that was shown
    record Consent(String version, Instant givenAt) {}

    /// Wrong codes and numbers by one account and by all.
    record Guesses(int byAccount, int byAll) {}
}
