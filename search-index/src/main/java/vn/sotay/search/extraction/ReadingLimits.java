package vn.sotay.search.extraction;

import java.time.Duration;

/// What the reading of one document may use.
///
/// @param heapMegabytes of the child JVM
/// @param silence       the longest time without a new page; a page with OCR takes seconds
/// @param whole         the longest time for all pages
/// @param pages         most pages of a document
/// @param characters    most characters of all pages together
public record ReadingLimits(int heapMegabytes, Duration silence, Duration whole, int pages, int characters) {
    /// 2,000 pages are the proceedings of a congress; half an hour is 600 scanned pages.
    public static final ReadingLimits USUAL =
            new ReadingLimits(512, Duration.ofSeconds(90), Duration.ofMinutes(30), 2_000, 12_000_000);
}
