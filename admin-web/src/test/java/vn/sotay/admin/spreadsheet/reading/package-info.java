/// Spreadsheets, good ones and hostile ones.
@NullMarked
package vn.sotay.admin.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
