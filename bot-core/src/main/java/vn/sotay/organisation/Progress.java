package vn.sotay.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/// How many of how many: 5.979/6.083 (98,29%).
public record Progress(long done, long all) implements Comparable<Progress> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST = new BigDecimal("99.99");
    private static final int HALF = 50;
    private static final int GOOD = 80;

    /// Which of the two lines, 50 % and 80 %, has been passed.
    public enum Level {
        NOTHING,
        BELOW_HALF,
        HALF,
        GOOD
    }

    public Progress {
        if (done < 0 || done > all) throw new IllegalArgumentException(done + " of " + all);
    }

    public long open() {
        return all - done;
    }

    /// With two decimals. Only what is complete is 100 %; of nobody it is 0 %.
    public BigDecimal percent() {
        if (all == 0) return BigDecimal.ZERO.setScale(2);
        if (done == all) return HUNDRED.setScale(2);
        return BigDecimal.valueOf(done)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                .min(ALMOST);
    }

    public Level level() {
        if (all == 0) return Level.NOTHING;
        if (done * 100 >= all * GOOD) return Level.GOOD;
        return done * 100 >= all * HALF ? Level.HALF : Level.BELOW_HALF;
    }

    /// "5.979/6.083 (98,29%)" in Vietnamese.
    public String written(Locale locale) {
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        return whole.format(done) + "/" + whole.format(all) + " (" + writtenPercent(locale) + ")";
    }

    /// "98,29%" in Vietnamese.
    public String writtenPercent(Locale locale) {
        NumberFormat two = NumberFormat.getNumberInstance(locale);
        two.setMinimumFractionDigits(2);
        two.setMaximumFractionDigits(2);
        return two.format(percent()) + "%";
    }

    /// Whoever has done less of theirs comes first; of equal shares, whoever has more left to do.
    @Override
    public int compareTo(Progress other) {
        int byShare = Double.compare(share(), other.share());
        return byShare != 0 ? byShare : Long.compare(other.open(), open());
    }

    private double share() {
        return all == 0 ? 1 : (double) done / all;
    }
}
