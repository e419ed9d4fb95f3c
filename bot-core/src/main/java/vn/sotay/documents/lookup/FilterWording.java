package vn.sotay.documents.lookup;

import java.time.LocalDate;
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
        return filters.stream().map(FilterWording::name).collect(Collectors.joining(", "));
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
            case PROVINCE -> "của cấp tỉnh";
            case COMMUNE -> "của đảng ủy cơ sở, xã, phường";
            case BRANCH -> "của chi bộ";
            case STATE -> "của cơ quan nhà nước";
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
