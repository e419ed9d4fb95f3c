/// What Zalo posts to us (*webhook*): who it is from, whether it is genuine, and what it says in our words.
///
/// Open {@link vn.sotay.channels.zalo.webhook.ZaloWebhook} (the door) and {@link
/// vn.sotay.channels.zalo.webhook.ZaloUpdates} (every event there is).
///
/// Whatever is posted, nothing here throws; what is genuine and not known is acknowledged all the same, because
/// Zalo unsubscribes an application that does not.
@NullMarked
package vn.sotay.channels.zalo.webhook;

import org.jspecify.annotations.NullMarked;
