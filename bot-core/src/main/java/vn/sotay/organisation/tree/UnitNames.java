package vn.sotay.organisation.tree;

import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.Unit;

/// What a unit is called.
///
/// @param name      the organisation, "Đảng bộ phường Đông Lam"
/// @param shortName who speaks for it, "Đảng ủy phường Đông Lam"; the name again where none is given
public record UnitNames(String name, String shortName) {
    public static final int LONGEST = 200;

    public UnitNames {
        name = oneLine(name);
        shortName = oneLine(shortName);
        if (shortName.isEmpty()) shortName = name;
    }

    public static UnitNames of(Unit unit) {
        return new UnitNames(unit.name(), unit.shortName());
    }

    /// Names with the same key are the same to a reader: tone marks, case and punctuation do not count.
    public static String key(String name) {
        return VietnameseText.folded(name);
    }

    String key() {
        return key(name);
    }

    boolean isMissing() {
        return key().isEmpty();
    }

    boolean isTooLong() {
        return name.length() > LONGEST || shortName.length() > LONGEST;
    }

    private static String oneLine(String text) {
        return VietnameseText.clean(text).replace('\n', ' ');
    }
}
