/// How far the first set-up has come, in PostgreSQL (*kho thiết lập ban đầu*).
///
/// Open {@link vn.sotay.admin.storage.setup.SetUpState} and {@link vn.sotay.admin.storage.setup.SetUpLink}.
@NullMarked
package vn.sotay.admin.storage.setup;

import org.jspecify.annotations.NullMarked;
