/// What comes in from Telegram (*tin đến từ Telegram*), fetched or delivered, and what it means in our words.
///
/// Open {@link vn.sotay.channels.telegram.incoming.TelegramPoller}, {@link
/// vn.sotay.channels.telegram.incoming.TelegramWebhook} and {@link
/// vn.sotay.channels.telegram.incoming.TelegramUpdates}.
///
/// An update is stored as it came before Telegram is told that we have it. Only what a person does in a
/// private chat is: groups are left with one sentence, channels with none.
@NullMarked
package vn.sotay.channels.telegram.incoming;

import org.jspecify.annotations.NullMarked;
