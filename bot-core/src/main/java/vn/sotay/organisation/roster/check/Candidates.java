package vn.sotay.organisation.roster.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.organisation.roster.RosterField;

/// Members who might be meant by some rows, found again for each of them.
public final class Candidates {
    private final Map<String, List<KnownMember>> byNumber = new HashMap<>();
    private final Map<String, List<KnownMember>> byPerson = new HashMap<>();

    public Candidates(Collection<KnownMember> members) {
        members.forEach(member -> {
            member.value(RosterField.FILE_NUMBER).ifPresent(number -> add(byNumber, number, member));
            ReadRow.personOf(member.values()).ifPresent(person -> add(byPerson, person, member));
        });
    }

    private static void add(Map<String, List<KnownMember>> map, String key, KnownMember member) {
        map.computeIfAbsent(key, first -> new ArrayList<>()).add(member);
    }

    public Collection<KnownMember> of(ReadRow row) {
        Set<KnownMember> found = new LinkedHashSet<>();
        row.value(RosterField.FILE_NUMBER).ifPresent(number -> found.addAll(byNumber.getOrDefault(number, List.of())));
        row.person().ifPresent(person -> found.addAll(byPerson.getOrDefault(person, List.of())));
        return found;
    }
}
