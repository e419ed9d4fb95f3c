/// One-time links (*liên kết dùng một lần*) as rows.
///
/// Open {@link vn.sotay.admin.storage.handout.PostgresOneTimeLinks}.
///
/// A link cannot be read back from what is stored: only its digest is.
@NullMarked
package vn.sotay.admin.storage.handout;

import org.jspecify.annotations.NullMarked;
