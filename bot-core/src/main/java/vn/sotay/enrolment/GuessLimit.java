package vn.sotay.enrolment;

import java.time.Duration;

/// How many wrong codes are borne within a while. With 31⁸ codes, 44,000 of them good at once and 200
/// guesses an hour overall, a guesser needs more than seven years for an even chance of one hit.
public record GuessLimit(int perAccount, int overall, Duration within) {
    public static final GuessLimit DEFAULT = new GuessLimit(5, 200, Duration.ofHours(1));

    boolean isReached(Enrolments.Guesses guesses) {
        return guesses.byAccount() >= perAccount || guesses.byAll() >= overall;
    }
}
