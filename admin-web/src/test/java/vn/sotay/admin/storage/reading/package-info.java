/// Tests of reading on a real PostgreSQL.
@NullMarked
package vn.sotay.admin.storage.reading;

import org.jspecify.annotations.NullMarked;
