/// A member's own data in the administration (*dữ liệu cá nhân*): seeing it, requests about it, erasure.
///
/// Open {@link vn.sotay.admin.pages.data.OwnDataPage} (one's own), {@link
/// vn.sotay.admin.pages.data.DataRequestsPage} (for those who answer) and {@link
/// vn.sotay.admin.pages.data.ErasurePage}.
@NullMarked
package vn.sotay.admin.pages.data;

import org.jspecify.annotations.NullMarked;
