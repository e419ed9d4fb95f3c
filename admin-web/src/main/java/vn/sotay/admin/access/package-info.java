/// The gate of the administration (*kiểm tra quyền*): role and subtree of every call are checked here and
/// nowhere else.
///
/// Open {@link vn.sotay.admin.access.AccessGate}, then {@link vn.sotay.admin.access.Requires} and
/// {@link vn.sotay.admin.access.Subject}.
///
/// A handler says with an annotation which permission it needs; what it is about reaches it only as a typed
/// id (`UnitId`, `MemberId`, …), and the gate looks at each of those in the path, the query and the form
/// before the handler runs. A handler without an annotation is refused, and a test fails.
@NullMarked
package vn.sotay.admin.access;

import org.jspecify.annotations.NullMarked;
