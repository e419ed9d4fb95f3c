package vn.sotay.admin.spreadsheet.reading;

import java.time.LocalDate;

/// A cell that is not empty.
public sealed interface Cell {
    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /// A cell without a value that could be trusted.
    enum Unreadable implements Cell {
        FORMULA,
        ERROR_VALUE,
        TOO_LONG
    }
}
