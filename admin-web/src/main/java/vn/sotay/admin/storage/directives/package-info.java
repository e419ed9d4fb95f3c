/// Directives and duties in PostgreSQL (*kho theo dõi thực hiện*).
///
/// Open {@link vn.sotay.admin.storage.directives.Directives} (giving and following up), {@link
/// vn.sotay.admin.storage.directives.PostgresDuties} (answering) and {@link
/// vn.sotay.admin.storage.directives.DutyNews} (who is told).
///
/// A duty is answered once and reminded at most once a day, whoever presses what.
@NullMarked
package vn.sotay.admin.storage.directives;

import org.jspecify.annotations.NullMarked;
