package vn.sotay.publishing;

import java.util.List;
import java.util.Set;
import vn.sotay.organisation.UnitId;

/// Đối tượng nhận: members of units, or of a list.
///
/// @param units       empty where only the list counts
/// @param below       whether those of the units below are meant as well
/// @param kinds       of members; all where empty
/// @param fileNumbers further members by their file numbers, whatever their kind
/// @param exempt      whether those who are exempt from meetings (miễn sinh hoạt) are meant as well
public record Audience(List<UnitId> units, boolean below, Set<Kind> kinds, List<String> fileNumbers, boolean exempt) {
    public static final int LONGEST_LIST = 5_000;

    /// Who is meant of a unit.
    public enum Kind {
        /// Đảng viên chính thức.
        FULL,
        /// Đảng viên dự bị.
        PROBATIONARY,
        /// Whoever holds a post: bí thư, phó bí thư, cấp ủy viên.
        POST
    }

    public Audience {
        units = List.copyOf(units);
        kinds = Set.copyOf(kinds);
        fileNumbers = List.copyOf(fileNumbers);
        if (fileNumbers.size() > LONGEST_LIST) throw new IllegalArgumentException("the list is too long");
    }

    /// Everybody of the unit and below.
    public static Audience allOf(UnitId unit) {
        return new Audience(List.of(unit), true, Set.of(), List.of(), false);
    }
}
