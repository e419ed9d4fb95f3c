package vn.sotay.organisation.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.organisation.roster.RosterFault.Reason;

/// Dates as people write them: 02/09/2012, 2-9-2012, 2012-09-02, and the day numbers of spreadsheets. The
/// day stands before the month. A year of two digits is never guessed.
final class DateReading {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s?[/\\-.]\\s?(\\d{1,2})\\s?[/\\-.]\\s?(\\d{2}|\\d{4})(?: 0?0:00(?::00)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/\\-.](\\d{1,2})[/\\-.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("\\d{1,2}\\s?[/\\-.]\\s?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");

    /// Day 0 of spreadsheets, right for all days after February 1900.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int EARLIEST = 1900;

    private final LocalDate today;

    DateReading(LocalDate today) {
        this.today = today;
    }

    Reading day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches())
            return dayFirst.group(3).length() == 2
                    ? new Reading.Wrong(Reason.DATE_SHORT_YEAR)
                    : day(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        return DAY_NUMBER.matcher(text).matches()
                ? within(DAY_ZERO.plusDays(Integer.parseInt(text)))
                : new Reading.Wrong(Reason.DATE_UNREADABLE);
    }

    /// A year alone, a month of a year, or a whole date.
    Reading year(String text) {
        Matcher month = MONTH_AND_YEAR.matcher(text);
        if (YEAR.matcher(text).matches()) return year(Integer.parseInt(text));
        if (month.matches()) return year(number(month, 1));
        return switch (day(text)) {
            case Reading.Value(String date) -> new Reading.Value(date.substring(0, 4));
            case Reading.Wrong(Reason reason) ->
                new Reading.Wrong(reason == Reason.DATE_UNREADABLE ? Reason.BORN_UNREADABLE : reason);
        };
    }

    private Reading year(int year) {
        if (year < EARLIEST) return new Reading.Wrong(Reason.DATE_IMPOSSIBLE);
        return year > today.getYear()
                ? new Reading.Wrong(Reason.DATE_IN_FUTURE)
                : new Reading.Value(Integer.toString(year));
    }

    private Reading day(int year, int month, int day) {
        try {
            return within(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return new Reading.Wrong(Reason.DATE_IMPOSSIBLE);
        }
    }

    private Reading within(LocalDate day) {
        if (day.getYear() < EARLIEST) return new Reading.Wrong(Reason.DATE_IMPOSSIBLE);
        return day.isAfter(today) ? new Reading.Wrong(Reason.DATE_IN_FUTURE) : new Reading.Value(day.toString());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
