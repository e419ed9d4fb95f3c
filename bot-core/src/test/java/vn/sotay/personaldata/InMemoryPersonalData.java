package vn.sotay.personaldata;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChannelName;
import vn.sotay.enrolment.InMemoryEnrolments;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

/// {@link PersonalData} out of members, units and links in memory.
public final class InMemoryPersonalData implements PersonalData {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InMemoryEnrolments enrolments;
    private final InMemoryMembers members;
    private final Units units;
    private final Map<MemberId, List<Look>> looks = new HashMap<>();
    private final List<MemberId> shown = new ArrayList<>();

    public InMemoryPersonalData(InMemoryEnrolments enrolments, InMemoryMembers members, Units units) {
        this.enrolments = enrolments;
        this.members = members;
        this.units = units;
    }

    @Override
    public Optional<OwnRecord> record(MemberId member) {
        return members.entered(member)
                .map(entered -> new OwnRecord(entered.person(), Optional.empty(), membership(entered)));
    }

    private OwnRecord.Membership membership(NewMember entered) {
        return new OwnRecord.Membership(
                Optional.of(entered.fileNumber()),
                new OwnRecord.Dates(entered.joinedOn(), entered.officialOn()),
                units.find(entered.unit()).orElseThrow().name(),
                entered.post(),
                MemberStatus.ACTIVE);
    }

    @Override
    public List<Link> links(MemberId member) {
        return enrolments.ledgerOf(member).stream()
                .filter(one -> one.withdrawnAt().isEmpty())
                .map(one -> new Link(one.account(), one.consent().givenAt()))
                .toList();
    }

    @Override
    public List<GivenConsent> consents(MemberId member) {
        return enrolments.ledgerOf(member).reversed().stream()
                .map(one -> new GivenConsent(
                        one.consent().version(),
                        one.account().channel(),
                        one.consent().givenAt(),
                        one.withdrawnAt()))
                .toList();
    }

    @Override
    public synchronized List<Look> looks(MemberId member, int atMost) {
        record Day(String name, LocalDate day) {}
        Set<Day> days = new HashSet<>();
        return looks.getOrDefault(member, List.of()).stream()
                .sorted(Comparator.comparing(Look::at).reversed())
                .filter(look ->
                        days.add(new Day(look.name(), look.at().atZone(VIETNAM).toLocalDate())))
                .limit(atMost)
                .toList();
    }

    /// Somebody of the administration looks.
    public synchronized void looked(MemberId member, Look look) {
        looks.computeIfAbsent(member, one -> new ArrayList<>()).add(look);
    }

    @Override
    public Optional<Contact> contact(MemberId member) {
        return members.find(member).stream()
                .flatMap(one -> units.upwardsFrom(one.unit()).stream())
                .flatMap(unit -> secretary(unit, member).stream()
                        .map(secretary -> new Contact(secretary.fullName(), unit.shortName())))
                .findFirst();
    }

    private Optional<Member> secretary(Unit unit, MemberId other) {
        return members.of(unit.id()).stream()
                .filter(one -> one.post() == PartyPost.SECRETARY && !one.id().equals(other))
                .findFirst();
    }

    @Override
    public synchronized void shown(MemberId member, ChannelName where) {
        shown.add(member);
    }

    /// How often the member was shown their data, and told so to the trail.
    public synchronized long timesShown(MemberId member) {
        return shown.stream().filter(member::equals).count();
    }
}
