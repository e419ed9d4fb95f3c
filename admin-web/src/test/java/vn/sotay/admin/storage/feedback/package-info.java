/// Tests of proposals and rules on a real PostgreSQL.
@NullMarked
package vn.sotay.admin.storage.feedback;

import org.jspecify.annotations.NullMarked;
