/// The way of a notice to each of its receivers (*lượt gửi*): by which account, now or later, or on paper.
///
/// Open {@link vn.sotay.publishing.delivery.DeliveryRound} (one pass over who is to be told), {@link
/// vn.sotay.publishing.delivery.Route} (which way) and {@link vn.sotay.publishing.delivery.Receivers} (the
/// table behind it).
///
/// A receiver is handed to the outbox in the transaction that takes them off the queue, so nobody is told
/// twice; each stands in exactly one {@link vn.sotay.publishing.delivery.ReceiverState}, so counts add up.
@NullMarked
package vn.sotay.publishing.delivery;

import org.jspecify.annotations.NullMarked;
