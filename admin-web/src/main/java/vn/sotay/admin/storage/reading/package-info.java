/// Where members stand in documents, and the topics they browse, in PostgreSQL (*kho đọc văn bản*).
///
/// Open {@link vn.sotay.admin.storage.reading.PostgresReadingPlaces} and {@link
/// vn.sotay.admin.storage.reading.PostgresBrowsedSections}.
///
/// No page of the administration reads these rows: what a member reads is their own business.
@NullMarked
package vn.sotay.admin.storage.reading;

import org.jspecify.annotations.NullMarked;
