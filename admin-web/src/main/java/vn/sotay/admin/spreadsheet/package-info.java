/// Tables as spreadsheets (*bảng tính*) for whoever works on in Excel.
///
/// Open {@link vn.sotay.admin.spreadsheet.XlsxTable}.
@NullMarked
package vn.sotay.admin.spreadsheet;

import org.jspecify.annotations.NullMarked;
