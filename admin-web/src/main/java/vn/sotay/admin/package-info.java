/// The application (*chương trình*): webhooks, pages, storage, jobs and wiring around the core.
///
/// Open {@link vn.sotay.admin.SotayApplication} and then the `wiring` package, where every part is
/// constructed. Only this module knows Spring, PostgreSQL and Redis.
@NullMarked
package vn.sotay.admin;

import org.jspecify.annotations.NullMarked;
