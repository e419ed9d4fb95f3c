package vn.sotay.directives;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.sotay.organisation.MemberId;

/// {@link Duties} in memory: all officers are of the same committee.
public final class InMemoryDuties implements Duties {
    private final Set<MemberId> officers = new HashSet<>();
    private final Map<DutyId, Duty> all = new HashMap<>();

    public void officer(MemberId member, Duty duty) {
        officers.add(member);
        all.put(duty.id(), duty);
    }

    @Override
    public List<Duty> openOf(MemberId officer, int atMost) {
        return all.values().stream()
                .filter(duty -> isOfficer(officer) && duty.plan().isEmpty())
                .sorted(Comparator.comparing(Duty::due))
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<Duty> find(DutyId id, MemberId officer) {
        return isOfficer(officer) ? Optional.ofNullable(all.get(id)) : Optional.empty();
    }

    @Override
    public boolean issued(DutyId id, MemberId officer, Plan plan, Instant now) {
        return change(
                id,
                officer,
                duty -> new Duty(
                        duty.id(),
                        duty.directive(),
                        duty.about(),
                        duty.owner(),
                        duty.due(),
                        Optional.of(plan),
                        Optional.empty()));
    }

    @Override
    public boolean wish(DutyId id, MemberId officer, Duty.Wish wish, Instant now) {
        return change(
                id,
                officer,
                duty -> new Duty(
                        duty.id(),
                        duty.directive(),
                        duty.about(),
                        duty.owner(),
                        duty.due(),
                        duty.plan(),
                        Optional.of(wish)));
    }

    private boolean change(DutyId id, MemberId officer, UnaryOperator<Duty> to) {
        Optional<Duty> open = find(id, officer).filter(duty -> duty.plan().isEmpty());
        open.ifPresent(duty -> all.put(id, to.apply(duty)));
        return open.isPresent();
    }

    @Override
    public boolean isOfficer(MemberId member) {
        return officers.contains(member);
    }
}
