package vn.sotay.organisation.roster.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.roster.RosterField;

/// Who stood in the roster already, and in which line.
final class Seen {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Entry> people = new HashMap<>();
    private final Map<MemberId, Integer> members = new HashMap<>();

    private record Entry(int line, Optional<String> number) {}

    /// The line where the same person stood before. Two people with two file numbers are two people.
    Optional<Integer> lineOf(ReadRow row, Optional<KnownMember> member) {
        Optional<String> number = row.value(RosterField.FILE_NUMBER);
        return number.map(numbers::get)
                .or(() -> member.map(KnownMember::id).map(members::get))
                .or(() -> row.person()
                        .map(people::get)
                        .filter(other -> number.isEmpty() || other.number().isEmpty())
                        .map(Entry::line));
    }

    void add(ReadRow row, Optional<KnownMember> member) {
        Optional<String> number = row.value(RosterField.FILE_NUMBER);
        number.ifPresent(one -> numbers.put(one, row.line()));
        row.person().ifPresent(person -> people.putIfAbsent(person, new Entry(row.line(), number)));
        member.ifPresent(known -> members.put(known.id(), row.line()));
    }
}
