package vn.sotay.search.vietnamese.restoring;

/// How likely a syllable is typed in each of these ways; they need not add up to one. Chosen on questions
/// with made-up slips, one in five syllables.
///
/// @param kept      as it is
/// @param unmarked  without its marks, by somebody who types marks
/// @param bare      without its marks, by somebody who hardly types any
/// @param otherMark with another tone or vowel mark
/// @param keys      as keys of Telex or VNI
/// @param slip      with a letter too many, too few, another or out of turn
record Chances(double kept, double unmarked, double bare, double otherMark, double keys, double slip) {
    static final Chances MEASURED = new Chances(0.95, 0.02, 0.9, 0.004, 0.2, 0.0008);

    /// Of the syllables, with fewer marked ones somebody hardly types marks.
    static final double HARDLY = 0.12;

    /// The weight of neighbours against that of a syllable alone.
    static final double NEIGHBOURS = 0.9;
}
