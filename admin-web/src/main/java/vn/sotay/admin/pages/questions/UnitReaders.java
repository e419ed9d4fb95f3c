package vn.sotay.admin.pages.questions;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.Refused;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// Nobody in particular of a unit, to search as its members do.
@Component
class UnitReaders {
    private static final ChannelAccount NOWHERE = new ChannelAccount(new ChannelName("admin"), "pages", "0");

    private final Units units;

    UnitReaders(Units units) {
        this.units = units;
    }

    Speaker.KnownMember of(UnitId unit) {
        List<UnitId> within = units.upwardsFrom(unit).stream().map(Unit::id).toList();
        if (within.isEmpty()) throw new Refused(HttpStatus.NOT_FOUND);
        Member nobody = new Member(new MemberId(0), "–", Standing.FULL, PartyPost.NONE, unit);
        return new Speaker.KnownMember(NOWHERE, nobody, within);
    }
}
