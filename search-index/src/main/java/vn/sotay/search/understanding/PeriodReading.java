package vn.sotay.search.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.documents.Filter;
import vn.sotay.search.understanding.TypedWords.Phrase;

/// When a document was issued, as it is said: "năm 2025", "tháng 8/2026", "từ 2024 đến nay", "năm ngoái". A
/// year that is yet to come is an aim ("đến năm 2030"), not a day of issue.
final class PeriodReading {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Phrase THE_YEAR = Phrase.of("năm");
    private static final Phrase MONTH = Phrase.of("tháng");
    private static final Phrase QUARTER = Phrase.of("quý");
    private static final Phrase FROM = Phrase.of("từ");
    private static final Phrase TO = Phrase.of("đến");
    private static final Phrase NOW = Phrase.of("nay");
    private static final Phrase SCHOOL = Phrase.of("học");
    private static final Phrase BEFORE = Phrase.of("trước");
    private static final List<Phrase> AIMS =
            Phrase.all("đến|giai đoạn|nhiệm kỳ|trước|mục tiêu|hết|cuối|đầu|giữa|từ đầu|năm học");
    private static final List<Phrase> THIS_YEAR = Phrase.all("năm nay|trong năm nay");
    private static final List<Phrase> LAST_YEAR = Phrase.all("năm ngoái|năm vừa qua|năm vừa rồi");
    private static final List<Phrase> THIS_MONTH = Phrase.all("tháng này");
    private static final List<Phrase> LAST_MONTH = Phrase.all("tháng trước|tháng vừa qua|tháng vừa rồi");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final TypedWords words;
    private final LocalDate today;

    PeriodReading(TypedWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    Optional<Filter> read() {
        return relative().or(this::named);
    }

    private Optional<Filter> relative() {
        if (taken(THIS_YEAR)) return Optional.of(years(today.getYear(), today.getYear()));
        if (taken(LAST_YEAR)) return Optional.of(years(today.getYear() - 1, today.getYear() - 1));
        if (taken(THIS_MONTH)) return Optional.of(month(YearMonth.from(today)));
        if (taken(LAST_MONTH)) return Optional.of(month(YearMonth.from(today).minusMonths(1)));
        return Optional.empty();
    }

    private boolean taken(List<Phrase> phrases) {
        for (Phrase phrase : phrases)
            for (int at = 0; at < words.size(); at++)
                if (words.at(at, phrase)) {
                    words.take(at, phrase.length());
                    return true;
                }
        return false;
    }

    private Optional<Filter> named() {
        for (int at = 0; at < words.size(); at++) {
            if (!YEAR.matcher(words.raw(at)).matches() || words.isTaken(at)) continue;
            Optional<Filter> found = around(at, Integer.parseInt(words.raw(at)));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<Filter> around(int at, int year) {
        int start = words.at(at - 1, THE_YEAR) ? at - 1 : at;
        if (isTail(at) || isHead(at) || year > today.getYear()) return Optional.empty();
        if (words.at(start - 1, FROM)) return range(start - 1, at, year);
        Optional<Filter> part = partOfYear(start, at, year);
        if (part.isPresent()) return part;
        boolean said = start < at || words.nothingFrom(at + 1) || at == 0 || words.nothingBefore(at);
        if (!said || AIMS.stream().anyMatch(aim -> words.at(start - aim.length(), aim))) return Optional.empty();
        if (words.at(at + 1, SCHOOL)) return Optional.empty();
        words.take(start, at + 1 - start);
        return Optional.of(years(year, year));
    }

    /// "2026" in "2025 - 2026"
    private boolean isTail(int at) {
        return YEAR.matcher(words.raw(at - 1)).matches() && !words.gap(at).isBlank();
    }

    private boolean isHead(int at) {
        return YEAR.matcher(words.raw(at + 1)).matches() && !words.gap(at + 1).isBlank();
    }

    /// "từ năm 2024 đến nay", "từ 2024 đến 2026"
    private Optional<Filter> range(int from, int at, int year) {
        int to = at + 1;
        if (!words.at(to, TO)) return words.at(from - 1, BEFORE) ? Optional.empty() : until(from, to, year, today);
        if (words.at(to + 1, NOW)) return until(from, to + 2, year, today);
        int end = words.at(to + 1, THE_YEAR) ? to + 2 : to + 1;
        if (!YEAR.matcher(words.raw(end)).matches()) return Optional.empty();
        int last = Integer.parseInt(words.raw(end));
        if (last < year || last > today.getYear()) return Optional.empty();
        words.take(from, end + 1 - from);
        return Optional.of(years(year, last));
    }

    private Optional<Filter> until(int from, int end, int year, LocalDate last) {
        words.take(from, end - from);
        return Optional.of(new Filter.Issued(LocalDate.of(year, 1, 1), LocalDate.of(last.getYear(), 12, 31)));
    }

    /// "tháng 8/2026", "tháng 8 năm 2026", "quý III/2026", "ngày 14/8/2025"
    private Optional<Filter> partOfYear(int start, int at, int year) {
        if (words.at(start - 2, QUARTER)) return quarter(start, at, year);
        if (!NUMBER.matcher(words.raw(start - 1)).matches()) return Optional.empty();
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(words.raw(start - 1)));
            if (words.at(start - 2, MONTH)
                    && !NUMBER.matcher(words.raw(start - 3)).matches()) {
                words.take(start - 2, at + 3 - start);
                return Optional.of(month(month));
            }
            return day(start, at, month);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<Filter> day(int start, int at, YearMonth month) {
        int number = words.at(start - 2, MONTH) ? start - 3 : start - 2;
        if (!NUMBER.matcher(words.raw(number)).matches()) return Optional.empty();
        LocalDate day = month.atDay(Integer.parseInt(words.raw(number)));
        int first = words.at(number - 1, Phrase.of("ngày")) ? number - 1 : number;
        words.take(first, at + 1 - first);
        return Optional.of(new Filter.Issued(day, day));
    }

    private Optional<Filter> quarter(int start, int at, int year) {
        String written = words.raw(start - 1).toLowerCase(Locale.ROOT);
        int quarter = NUMBER.matcher(written).matches() ? Integer.parseInt(written) : ROMAN.indexOf(written) + 1;
        if (quarter < 1 || quarter > 4) return Optional.empty();
        words.take(start - 2, at + 3 - start);
        LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
        return Optional.of(new Filter.Issued(from, from.plusMonths(3).minusDays(1)));
    }

    private static Filter years(int from, int to) {
        return new Filter.Issued(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static Filter month(YearMonth month) {
        return new Filter.Issued(month.atDay(1), month.atEndOfMonth());
    }
}
