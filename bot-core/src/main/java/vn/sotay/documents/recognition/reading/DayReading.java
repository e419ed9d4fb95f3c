package vn.sotay.documents.recognition.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Found;

/// Reads days: "ngày 05 tháng 9 năm 2026", "05/9/2026", and what a scan makes of them.
final class DayReading {
    private static final String GAP = "[\\s|.,]{0,6}";
    private static final Pattern DAY = Pattern.compile("\\bngay" + GAP + "([0-9ol]{1,2})" + GAP + "thang" + GAP
            + "([0-9ol]{1,2})" + GAP + "n[ao]m" + GAP + "([0-9ol]{4})(?![0-9])"
            + "|(?<![0-9/])([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?![0-9/])");
    private static final Pattern BLANK =
            Pattern.compile("\\bngay[\\s.…_|0-9]{0,20}thang[\\s.…_|0-9]{0,20}n[ao]m[\\s.…_|0-9]{0,8}");

    private static final Pattern PLACE_WITHOUT_COMMA = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{L}+){0,4}");
    private static final int LONGEST_PLACE = 60;

    private final PrintedText text;

    DayReading(PrintedText text) {
        this.text = text;
    }

    /// The day and the place of issue, which end a line of the head: "Mỹ Lâm, ngày …".
    Optional<Found<LocalDate>> issuedOn(int headLines) {
        return ownDays(headLines).stream().findFirst();
    }

    /// Another day of issue, if the head has one.
    Optional<LocalDate> other(int headLines, Found<LocalDate> first) {
        return ownDays(headLines).stream()
                .map(Found::value)
                .filter(day -> !day.equals(first.value()))
                .findFirst();
    }

    private List<Found<LocalDate>> ownDays(int headLines) {
        return window(headLines).stream()
                .flatMap(head -> in(head).stream())
                .filter(day -> endsItsLine(day) && followsAPlace(day))
                .toList();
    }

    boolean isLeftBlank(int headLines) {
        return window(headLines).stream()
                .anyMatch(line -> BLANK.matcher(text.plain(line)).find());
    }

    /// @param after what stands on the same line and is not the place
    Optional<Found<String>> place(Found<LocalDate> day, int after) {
        int start = Math.max(text.plain().lastIndexOf('\n', day.start()) + 1, day.start() - LONGEST_PLACE);
        start = Math.max(start, after <= day.start() ? after : start);
        int bar = text.plain().lastIndexOf('|', day.start());
        if (bar >= start) start = bar + 1;
        int comma = text.plain().lastIndexOf(',', day.start());
        if (comma < start) return Optional.empty();
        Span place = text.stripped(new Span(pastCapitals(start, comma), comma));
        boolean name =
                place.length() > 1 && Character.isUpperCase(text.text(place).charAt(0));
        return name ? Optional.of(text.found(place)) : Optional.empty();
    }

    /// All days in a piece of the text.
    List<Found<LocalDate>> in(Span span) {
        List<Found<LocalDate>> found = new ArrayList<>();
        Matcher days = DAY.matcher(text.plain(span));
        while (days.find()) {
            Span place = new Span(span.start() + days.start(), span.start() + days.end());
            date(days).ifPresent(date -> found.add(text.found(date, place)));
        }
        return found;
    }

    /// The head in one piece, for a day that is broken over two lines.
    private List<Span> window(int headLines) {
        if (headLines == 0) return List.of();
        int end = text.lines().get(headLines - 1).end();
        return List.of(new Span(0, end));
    }

    /// The name of the issuer, if extraction put it on the same line.
    private int pastCapitals(int start, int end) {
        int from = start;
        int at = start;
        for (String word : text.text(new Span(start, end)).split(" ", -1)) {
            boolean shout = PrintedText.isCapitals(word) && !word.contains(".");
            boolean sign = word.chars().noneMatch(Character::isLetterOrDigit);
            at += word.length() + 1;
            if (shout || sign || word.matches("\\d+\\S*[-/]\\S*")) from = Math.min(at, end);
        }
        return from;
    }

    private boolean endsItsLine(Found<LocalDate> day) {
        String plain = text.plain();
        int end = day.end();
        while (end < plain.length() && " .)*".indexOf(plain.charAt(end)) >= 0) end++;
        return end == plain.length() || plain.charAt(end) == '\n' || plain.charAt(end) == '|';
    }

    private boolean followsAPlace(Found<LocalDate> day) {
        String plain = text.plain();
        int start = Math.max(plain.lastIndexOf('\n', day.start()), plain.lastIndexOf('|', day.start())) + 1;
        Span before = text.stripped(new Span(Math.max(start, day.start() - LONGEST_PLACE), day.start()));
        if (before.length() == 0) return true;
        boolean parted = ",*(".indexOf(plain.charAt(before.end() - 1)) >= 0;
        return parted || PLACE_WITHOUT_COMMA.matcher(text.text(before)).matches();
    }

    private static Optional<LocalDate> date(Matcher days) {
        int first = days.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    number(days.group(first + 2)), number(days.group(first + 1)), number(days.group(first))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /// A scan takes 0 for o and 1 for l.
    private static int number(String digits) {
        return Integer.parseInt(digits.replace('o', '0').replace('l', '1'));
    }
}
