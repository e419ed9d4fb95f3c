package vn.sotay.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// {@link Speakers} out of links, members and units in memory.
public final class InMemorySpeakers implements Speakers {
    private final InMemoryEnrolments enrolments;
    private final Members members;
    private final Units units;

    public InMemorySpeakers(InMemoryEnrolments enrolments, Members members, Units units) {
        this.enrolments = enrolments;
        this.members = members;
        this.units = units;
    }

    @Override
    public Map<ChannelAccount, Speaker> who(Collection<ChannelAccount> accounts) {
        Map<ChannelAccount, Speaker> speakers = new HashMap<>();
        accounts.forEach(account -> speakers.put(account, who(account)));
        return speakers;
    }

    private Speaker who(ChannelAccount account) {
        return enrolments
                .linkedTo(account)
                .flatMap(members::find)
                .<Speaker>map(member -> new Speaker.KnownMember(account, member, within(member)))
                .orElseGet(() -> new Speaker.Stranger(account));
    }

    private List<UnitId> within(Member member) {
        return units.upwardsFrom(member.unit()).stream().map(Unit::id).toList();
    }
}
