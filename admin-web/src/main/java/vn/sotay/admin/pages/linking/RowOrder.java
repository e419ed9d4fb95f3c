package vn.sotay.admin.pages.linking;

import java.util.Comparator;
import vn.sotay.admin.pages.linking.ProgressPage.Row;
import vn.sotay.language.NaturalOrder;

/// How the units of the progress table are sorted.
enum RowOrder {
    WORST,
    BEST,
    NAME;

    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(row -> row.unit().name(), NaturalOrder.OF_NAMES);

    Comparator<Row> rows() {
        return switch (this) {
            case WORST -> Comparator.comparing(Row::progress).thenComparing(BY_NAME);
            case BEST -> Comparator.comparing(Row::progress).reversed().thenComparing(BY_NAME);
            case NAME -> BY_NAME;
        };
    }
}
