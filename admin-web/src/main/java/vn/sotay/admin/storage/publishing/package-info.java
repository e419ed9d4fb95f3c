/// Publications and their receivers in PostgreSQL (*kho phát hành*).
///
/// Open {@link vn.sotay.admin.storage.publishing.Publications} (what officers do with them), {@link
/// vn.sotay.admin.storage.publishing.PostgresReceivers} (the queue that rounds take from) and {@link
/// vn.sotay.admin.storage.publishing.Ledger} (how far each got).
///
/// A receiver's state follows the outbox by a trigger, in the transaction that writes the outcome down.
@NullMarked
package vn.sotay.admin.storage.publishing;

import org.jspecify.annotations.NullMarked;
