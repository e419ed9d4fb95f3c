package vn.sotay.organisation.roster.heading;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.roster.RosterField;

/// The layout of the national import file, columns A to AE. Where it is recognised, the place of a column
/// decides, so that a heading somebody has reworded does not let a forbidden column in.
final class OfficialLayout {
    private static final Map<Integer, String> SIGNATURE = Map.of(
            2, "ho va ten", 4, "gioi tinh", 5, "sinh ngay", 13, "to chuc dang sinh hoat", 26, "trang thai hoat dong");

    private static final Map<Integer, RosterField> WANTED = Map.of(
            2, RosterField.FULL_NAME,
            4, RosterField.GENDER,
            5, RosterField.BORN,
            13, RosterField.UNIT,
            23, RosterField.JOINED_ON,
            24, RosterField.OFFICIAL_ON,
            26, RosterField.STATUS,
            27, RosterField.STATUS_ON);

    /// A and B, and what follows the date of the status, are of no use; the others are about things that we
    /// must not know.
    private static final int LAST = 30;

    private OfficialLayout() {}

    static boolean isOf(Map<Integer, String> headings) {
        return SIGNATURE.entrySet().stream()
                .allMatch(one -> VietnameseText.folded(headings.getOrDefault(one.getKey(), ""))
                        .equals(one.getValue()));
    }

    static SortedMap<Integer, ColumnKind> kinds() {
        SortedMap<Integer, ColumnKind> kinds = new TreeMap<>();
        for (int column = 0; column <= LAST; column++) kinds.put(column, kind(column));
        return kinds;
    }

    private static ColumnKind kind(int column) {
        if (WANTED.containsKey(column)) return new ColumnKind.Wanted(WANTED.get(column));
        boolean useless = column < 4 || column > 27;
        return useless ? new ColumnKind.NotNeeded() : new ColumnKind.Forbidden();
    }
}
