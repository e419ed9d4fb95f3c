package vn.sotay.documents.structure;

/// The value of a Roman number as documents number by, I to XXXIX.
final class RomanNumber {
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private RomanNumber() {}

    /// 0 for what is none.
    static int of(String letters) {
        for (int tens = 0; tens < TENS.length; tens++)
            for (int ones = 0; ones < ONES.length; ones++)
                if (letters.equals(TENS[tens] + ONES[ones])) return tens * 10 + ones;
        return 0;
    }
}
