package vn.sotay.organisation.tree;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.sotay.organisation.UnitId;

/// Ids that people can read in an address: "Chi bộ thôn 3 Tân Khê" becomes "chi-bo-thon-3-tan-khe".
public final class NewUnitIds {
    private static final int LONGEST = 56;
    private static final String NAMELESS = "to-chuc";

    /// Stand in addresses where an id would.
    private static final Set<String> RESERVED = Set.of("new", "choose", "table");

    private NewUnitIds() {}

    /// @param taken whether a unit has or ever had the id
    public static UnitId of(String name, Predicate<UnitId> taken) {
        String words = words(name);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? words : words + "-" + number)
                .filter(id -> !RESERVED.contains(id))
                .map(UnitId::new)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String words(String name) {
        String ascii = UnitNames.key(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (ascii.isEmpty()) return NAMELESS;
        if (ascii.length() <= LONGEST) return ascii;
        int lastWhole = ascii.lastIndexOf('-', LONGEST);
        return ascii.substring(0, lastWhole > 0 ? lastWhole : LONGEST);
    }
}
