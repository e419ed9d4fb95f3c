/// Reading over days and channels (*đọc văn bản*): where each member stands, what they keep, and topics to browse.
///
/// Open {@link vn.sotay.documents.reading.ReadingDialog} and the ports {@link
/// vn.sotay.documents.reading.ReadingPlaces} and {@link vn.sotay.documents.reading.BrowsedSections}.
///
/// The parts themselves are shown by the look-up; here is remembered which. Nobody but the member sees it.
@NullMarked
package vn.sotay.documents.reading;

import org.jspecify.annotations.NullMarked;
