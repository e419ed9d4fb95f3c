package vn.sotay.admin.pages.linking;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.linking.LinkState;
import vn.sotay.admin.storage.linking.LinkStates;
import vn.sotay.admin.storage.linking.Links;
import vn.sotay.admin.storage.members.RecordLooks;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// The links and the code of one member.
@Controller
class MemberPage {
    private final Members members;
    private final Units units;
    private final LinkStates states;
    private final Links links;
    private final RecordLooks looks;
    private final InstantSource time;

    MemberPage(Members members, Units units, LinkStates states, Links links, RecordLooks looks, InstantSource time) {
        this.members = members;
        this.units = units;
        this.states = states;
        this.links = links;
        this.looks = looks;
        this.time = time;
    }

    @Requires(Permission.LINK_CHATS)
    @GetMapping("/admin/members/{member}/linking")
    String member(SignedIn caller, @PathVariable MemberId member, Model model) {
        Member one = members.find(member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        Unit unit = units.find(one.unit()).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        looks.saw(caller, member, unit.id());
        Optional<LinkState> state = states.of(member, time.instant());
        model.addAllAttributes(Map.of(
                "member", one,
                "unit", unit,
                "links", links.of(member),
                "linkable", state.isPresent(),
                "key", UUID.randomUUID(),
                "validities", CodeDays.from(time.instant())));
        state.flatMap(LinkState::codeLastDay).ifPresent(day -> model.addAttribute("codeLastDay", day));
        return "admin/linking/member";
    }
}
