/// A real PostgreSQL and a real Redis for all tests of this JVM.
///
/// Open {@link vn.sotay.admin.servers.FreshDatabase} (an empty, migrated database for a test class) and
/// {@link vn.sotay.admin.servers.Soon} (waiting for what happens on other threads).
@NullMarked
package vn.sotay.admin.servers;

import org.jspecify.annotations.NullMarked;
