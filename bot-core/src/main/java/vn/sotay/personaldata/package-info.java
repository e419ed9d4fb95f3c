/// A member's own data (*dữ liệu cá nhân của đảng viên*): seeing it, having it corrected, having it erased.
///
/// Open {@link vn.sotay.personaldata.OwnDataDialog} (what is said in chat), {@link
/// vn.sotay.personaldata.PersonalData} and {@link vn.sotay.personaldata.DataRequests} (the stored side) and
/// {@link vn.sotay.personaldata.ErasureRule}.
///
/// On channels whose servers stand abroad nothing of the record is shown. {@link
/// vn.sotay.personaldata.KeptFor} is the one place that says how long things are kept.
@NullMarked
package vn.sotay.personaldata;

import org.jspecify.annotations.NullMarked;
