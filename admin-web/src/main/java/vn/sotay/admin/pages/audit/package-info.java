/// The audit trail in the administration (*nhật ký*): who did what, when and from where.
///
/// Open {@link vn.sotay.admin.pages.audit.AuditPage} and {@link vn.sotay.admin.pages.audit.AuditWords}.
///
/// Names of members and what a record said are for those who may see members; others read who did what and
/// which fields changed.
@NullMarked
package vn.sotay.admin.pages.audit;

import org.jspecify.annotations.NullMarked;
