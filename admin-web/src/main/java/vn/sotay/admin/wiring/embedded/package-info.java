/// The servers that come along (*máy chủ kèm sẵn*): a real PostgreSQL and a real Redis in the data folder.
///
/// Open {@link vn.sotay.admin.wiring.embedded.DataFolder} first, then {@link
/// vn.sotay.admin.wiring.embedded.PostgresServer} and {@link vn.sotay.admin.wiring.embedded.CacheServer}.
///
/// Made for trial and small units, yet what PostgreSQL has acknowledged survives a power cut, and a killed
/// application leaves nothing that stops the next one. Close the servers before their folder; nothing here
/// closes itself.
///
/// Knows neither Spring nor the rest of the application.
@NullMarked
package vn.sotay.admin.wiring.embedded;

import org.jspecify.annotations.NullMarked;
