/// Who is linked, who holds a code, and which sheets were printed (*kho liên kết tài khoản: trang quản trị*).
///
/// Open {@link vn.sotay.admin.storage.linking.LinkStates} and {@link vn.sotay.admin.storage.linking.Links}.
///
/// Only reads, apart from the sheets: codes and links are changed through the port `Enrolments`.
@NullMarked
package vn.sotay.admin.storage.linking;

import org.jspecify.annotations.NullMarked;
