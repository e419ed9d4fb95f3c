/// Where platforms hand in what happened (*cổng nhận tin*), and what proves to Zalo that the domain is ours.
///
/// Open {@link vn.sotay.admin.webhooks.WebhookCalls}; what a call is, the channel's own {@link
/// vn.sotay.channels.WebhookDoor} says.
///
/// A call is answered with 200 only when its updates are stored for good, and never with a 5xx for what it
/// holds.
@NullMarked
package vn.sotay.admin.webhooks;

import org.jspecify.annotations.NullMarked;
