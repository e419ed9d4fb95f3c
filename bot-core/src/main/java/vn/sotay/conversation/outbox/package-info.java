/// The outbox (*hộp thư đi*): everything that is to be sent is stored first, then sent in order per
/// account.
///
/// Open {@link vn.sotay.conversation.outbox.Delivery} (what becomes of one message), {@link
/// vn.sotay.conversation.outbox.Outbox} (the sender) and {@link vn.sotay.conversation.outbox.Channel} (what
/// a messaging service must do).
///
/// No platform takes an idempotency key, so when an answer is lost the truth is unknowable: a reply is then
/// sent again (at least once), a notice becomes unknown (at most once). Every delivery ends in a named
/// state.
@NullMarked
package vn.sotay.conversation.outbox;

import org.jspecify.annotations.NullMarked;
