/// Inbox, outbox, places and lanes in PostgreSQL (*kho hội thoại*).
///
/// Open {@link vn.sotay.admin.storage.conversation.PostgresUpdates} and {@link
/// vn.sotay.admin.storage.conversation.PostgresDeliveries}. The tables are queues: claimed by one
/// statement, many rows per round trip (`unnest`), and with partial indexes that hold only what waits.
///
/// Everything runs in the transaction of the caller where there is one.
@NullMarked
package vn.sotay.admin.storage.conversation;

import org.jspecify.annotations.NullMarked;
