package vn.sotay.search.vietnamese.restoring;

import java.util.List;
import vn.sotay.search.vietnamese.Syllable;

/// How likely a syllable is typed in each of these ways; they need not add up to one. Chosen on questions
/// with made-up slips, one in five syllables.
///
/// @param kept      as it is
/// @param least, most without its marks, at the least and at the most; between them it shows in what is typed
/// @param otherMark with another tone or vowel mark
/// @param keys      as keys of Telex or VNI
/// @param soundAlike as one that sounds alike
/// @param slip      with a letter too many, too few, another or out of turn
record Chances(double kept, double least, double most, double otherMark, double keys, double soundAlike, double slip) {
    static final Chances MEASURED = new Chances(0.95, 0.02, 0.9, 0.004, 0.2, 0.004, 0.0008);

    /// The weight of neighbours against that of a syllable alone.
    static final double NEIGHBOURS = 0.9;

    /// Of the syllables of a text that is written well.
    private static final double WITHOUT_MARKS = 0.2;

    /// So many syllables count before those that are seen.
    private static final double BEFORE = 3;

    /// How likely this person leaves the marks of a syllable away, in steps of 0.02.
    double unmarked(List<Syllable> typed) {
        double bare = typed.stream().filter(one -> !one.marked()).count();
        double expected = WITHOUT_MARKS * typed.size();
        double share = (bare - expected + least * BEFORE) / (typed.size() - expected + BEFORE);
        return Math.clamp(Math.round(share * 50) / 50.0, least, most);
    }
}
