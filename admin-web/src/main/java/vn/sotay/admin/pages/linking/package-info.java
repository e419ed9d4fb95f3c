/// Linking chats to members (*liên kết tài khoản*): progress per unit, sheets of cards, links cut off.
///
/// Open {@link vn.sotay.admin.pages.linking.ProgressPage},
/// {@link vn.sotay.admin.pages.linking.BranchPage} and {@link vn.sotay.admin.pages.linking.MemberPage}.
///
/// Progress is counts and open to whoever may see figures; a name needs the right to link chats. A code is
/// seen once, on the sheet that it is printed on.
@NullMarked
package vn.sotay.admin.pages.linking;

import org.jspecify.annotations.NullMarked;
