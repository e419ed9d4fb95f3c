package vn.sotay.search.extraction;

import java.util.OptionalInt;

/// One page: its text in NFC, a line for each paragraph or table row (cells parted by tabs).
///
/// @param number     from 1, as printed pages are counted; a sheet of a workbook is a page
/// @param confidence 0 to 100, only where the text was recognised in a picture; 0 with an empty text means
///                   that the page has a picture which nobody read
public record Page(int number, String text, OptionalInt confidence) {}
