package vn.sotay.documents.lookup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sotay.documents.Filter;
import vn.sotay.language.VietnamTime;

/// How filters are called. Also used by pages.
public final class FilterWording {
    private FilterWording() {}

    /// "nghị quyết, năm 2025"
    public static String all(List<Filter> filters) {
        return filters.stream()
                .sorted(Comparator.comparingInt(FilterWording::place))
                .map(FilterWording::name)
                .collect(Collectors.joining(", "));
    }

    /// As one says it: what, whose, when.
    private static int place(Filter filter) {
        return switch (filter) {
            case Filter.OfKind kind -> 0;
            case Filter.OfLevel level -> 1;
            case Filter.Issued issued -> 2;
            case Filter.InForce inForce -> 3;
            case Filter.Newest newest -> 4;
            case Filter.Within within -> 5;
        };
    }

    public static String name(Filter filter) {
        return switch (filter) {
            case Filter.OfKind(var kind) -> kind.printed().toLowerCase(Locale.ROOT);
            case Filter.OfLevel(Filter.Level level) -> level(level);
            case Filter.Issued(LocalDate from, LocalDate to) -> issued(from, to);
            case Filter.InForce(boolean still) -> still ? "còn hiệu lực" : "hết hiệu lực";
            case Filter.Newest newest -> "mới nhất";
            case Filter.Within within -> "trong văn bản này";
        };
    }

    private static String level(Filter.Level level) {
        return switch (level) {
            case CENTRE -> "của Trung ương";
            case PROVINCE -> "cấp tỉnh";
            case COMMUNE -> "đảng ủy cơ sở, xã, phường";
            case BRANCH -> "chi bộ";
            case STATE -> "cơ quan nhà nước";
        };
    }

    private static String issued(LocalDate from, LocalDate to) {
        boolean wholeYears = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
        if (wholeYears && from.getYear() == to.getYear()) return "năm " + from.getYear();
        if (wholeYears) return "từ năm " + from.getYear() + " đến năm " + to.getYear();
        boolean wholeMonth =
                from.getDayOfMonth() == 1 && from.plusMonths(1).minusDays(1).equals(to);
        if (wholeMonth) return "tháng " + from.getMonthValue() + "/" + from.getYear();
        if (from.equals(to)) return "ngày " + VietnamTime.written(from);
        return "từ " + VietnamTime.written(from) + " đến " + VietnamTime.written(to);
    }
}
