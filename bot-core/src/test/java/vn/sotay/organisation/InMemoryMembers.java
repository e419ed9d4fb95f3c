package vn.sotay.organisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// {@link Members} as a map.
public final class InMemoryMembers implements Members {
    private final Map<MemberId, Member> members = new LinkedHashMap<>();
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
        Member entered = new Member(id, member.person().fullName(), member.standing(), member.post(), member.unit());
        members.put(id, entered);
        return entered;
    }

    @Override
    public synchronized long count() {
        return members.size();
    }
}
