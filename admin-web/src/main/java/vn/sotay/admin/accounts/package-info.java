/// What people do with accounts (*cấp và giữ tài khoản quản trị*): make, change and close them, hand them
/// over by a link, look after one's own.
///
/// Open {@link vn.sotay.admin.accounts.AccountDesk}, {@link vn.sotay.admin.accounts.Handover} and {@link
/// vn.sotay.admin.accounts.OwnAccount}.
///
/// Each act is one transaction with its entry in the audit trail; no entry and no log holds a password, a
/// code or a link. Pages call this; who may call was asked by the gate.
@NullMarked
package vn.sotay.admin.accounts;

import org.jspecify.annotations.NullMarked;
