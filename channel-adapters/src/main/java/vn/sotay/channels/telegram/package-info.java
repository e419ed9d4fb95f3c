/// Telegram (*kênh Telegram*): settings, calls to the Bot API, set-up and check of the connection. Calls go by
/// the TelegramBots library; what comes in is read by hand.
///
/// Open {@link vn.sotay.channels.telegram.TelegramApi}, {@link vn.sotay.channels.telegram.TelegramSetUp} and
/// {@link vn.sotay.channels.telegram.TelegramCheck}. Updates are in `incoming`, messages in `sending`.
///
/// The servers of Telegram are abroad: unless the settings say otherwise no name, no internal text and no
/// internal file goes there.
@NullMarked
package vn.sotay.channels.telegram;

import org.jspecify.annotations.NullMarked;
