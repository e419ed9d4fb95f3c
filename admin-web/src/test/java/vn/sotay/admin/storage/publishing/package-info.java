/// Tests of publications on a real PostgreSQL.
@NullMarked
package vn.sotay.admin.storage.publishing;

import org.jspecify.annotations.NullMarked;
