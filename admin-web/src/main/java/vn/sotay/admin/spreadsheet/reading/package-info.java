/// Reading spreadsheets that anybody may have made (*đọc bảng tính*): XLSX and CSV.
///
/// Open {@link vn.sotay.admin.spreadsheet.reading.Spreadsheet}.
///
/// Nothing is trusted: sizes are checked before anything is unpacked, whatever is wrong ends in a {@link
/// vn.sotay.admin.spreadsheet.reading.RefusedSpreadsheet}, and the text of a cell that nobody wants is never
/// made. That is why cells are taken from the XML here and not from a library that gives whole rows.
@NullMarked
package vn.sotay.admin.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
