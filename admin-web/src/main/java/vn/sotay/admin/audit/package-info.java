/// The audit trail (*nhật ký*): who did what, when and from where, and what a record said before and after.
///
/// Open {@link vn.sotay.admin.audit.AuditTrail} and {@link vn.sotay.admin.audit.AuditEvent}.
///
/// Whoever changes something records it in the same transaction. Entries are never changed.
@NullMarked
package vn.sotay.admin.audit;

import org.jspecify.annotations.NullMarked;
