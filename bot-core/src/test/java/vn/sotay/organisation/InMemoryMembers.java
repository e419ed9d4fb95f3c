package vn.sotay.organisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// {@link Members} as a map.
public final class InMemoryMembers implements Members {
    private final Map<MemberId, Member> members = new LinkedHashMap<>();
    private final Map<MemberId, NewMember> entered = new LinkedHashMap<>();
    private final Map<MemberId, String> phones = new LinkedHashMap<>();
    private final Map<MemberId, MemberStatus> statuses = new LinkedHashMap<>();
    private final Set<String> fileNumbers = new HashSet<>();
    private long last = 70;

    @Override
    public synchronized Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public synchronized Member add(NewMember member) {
        if (!fileNumbers.add(member.fileNumber()))
            throw new IllegalArgumentException("the file number " + member.fileNumber() + " is taken");
        MemberId id = new MemberId(++last);
        Member known = new Member(id, member.person().fullName(), member.standing(), member.post(), member.unit());
        members.put(id, known);
        entered.put(id, member);
        return known;
    }

    /// As the person was entered.
    public synchronized Optional<NewMember> entered(MemberId id) {
        return Optional.ofNullable(entered.get(id));
    }

    public synchronized void givePhone(MemberId id, String phone) {
        phones.put(id, phone);
    }

    public synchronized void setStatus(MemberId id, MemberStatus status) {
        statuses.put(id, status);
    }

    public synchronized MemberStatus status(MemberId id) {
        return statuses.getOrDefault(id, MemberStatus.ACTIVE);
    }

    /// Those whose record has the number.
    public synchronized List<MemberId> withPhone(String phone) {
        return phones.entrySet().stream()
                .filter(one -> one.getValue().equals(phone))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Those of one unit.
    public synchronized List<Member> of(UnitId unit) {
        return members.values().stream().filter(one -> one.unit().equals(unit)).toList();
    }

    @Override
    public synchronized long count() {
        return members.size();
    }
}
