/// Tests of duties on a real PostgreSQL.
@NullMarked
package vn.sotay.admin.storage.directives;

import org.jspecify.annotations.NullMarked;
