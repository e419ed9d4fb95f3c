package vn.sotay.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.access.Role;

/// What is kept about one member, and who has looked at it.
public interface PersonalData {
    /// Empty when there is no such member or nothing personal is left of them.
    Optional<OwnRecord> record(MemberId member);

    /// The accounts that are linked now, the oldest link first.
    List<Link> links(MemberId member);

    /// What was agreed to and withdrawn, the newest first.
    List<GivenConsent> consents(MemberId member);

    /// Who looked at the record, the newest first: each account once a day. Looks at one's own are not
    /// told.
    List<Look> looks(MemberId member, int atMost);

    /// Whom to turn to: the secretary of the nearest unit that has one who is not the member. Empty when
    /// there is none.
    Optional<Contact> contact(MemberId member);

    /// Notes in the audit trail that the member was shown their own data.
    void shown(MemberId member, ChannelName where);

    record Link(ChannelAccount account, Instant since) {}

    /// @param withdrawnAt empty while it holds
    record GivenConsent(String version, ChannelName channel, Instant givenAt, Optional<Instant> withdrawnAt) {}

    /// @param unit where the role is held; empty for the whole installation
    record Look(Instant at, String name, Role role, Optional<String> unit) {}

    /// @param secretary of the unit
    record Contact(String secretary, String unit) {}
}
