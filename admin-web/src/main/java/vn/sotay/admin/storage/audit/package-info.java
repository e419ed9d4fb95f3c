/// The audit trail in PostgreSQL (*kho nhật ký*).
///
/// Open {@link vn.sotay.admin.storage.audit.PostgresAuditTrail}. The application's user may add and read
/// here, and nothing else.
@NullMarked
package vn.sotay.admin.storage.audit;

import org.jspecify.annotations.NullMarked;
