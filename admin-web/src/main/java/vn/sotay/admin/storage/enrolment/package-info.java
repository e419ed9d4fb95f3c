/// Codes, consents and links in PostgreSQL (*kho liên kết tài khoản*).
///
/// Open {@link vn.sotay.admin.storage.enrolment.PostgresEnrolments}. Codes are kept as keyed digests
/// ({@link vn.sotay.admin.storage.enrolment.CodeDigest}), so a copy of the database gives none away.
@NullMarked
package vn.sotay.admin.storage.enrolment;

import org.jspecify.annotations.NullMarked;
