/// Telegram, by the TelegramBots library for calls and by hand for what comes in.
///
/// Open {@link vn.sotay.channels.telegram.FileIds}.
@NullMarked
package vn.sotay.channels.telegram;

import org.jspecify.annotations.NullMarked;
