package vn.sotay.organisation;

import java.util.OptionalInt;

/// Độ tuổi, in the bands that Party statistics use. A handbook knows the year of birth only, so an age is
/// that of the end of the year.
public enum AgeBand {
    TO_30(18, 30),
    TO_40(31, 40),
    TO_50(41, 50),
    TO_60(51, 60),
    OVER_60(61, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// Whoever is younger than a member can be counts with the youngest.
    public static AgeBand of(int age) {
        for (AgeBand band : values()) if (age <= band.to) return band;
        throw new AssertionError(age);
    }

    /// The age at which the band begins.
    public int from() {
        return from;
    }

    /// The last age of the band; empty for the one that has no end.
    public OptionalInt to() {
        return to == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(to);
    }
}
