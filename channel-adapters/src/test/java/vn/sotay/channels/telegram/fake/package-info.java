/// Telegram's server as far as the bot sees it, on loopback.
@NullMarked
package vn.sotay.channels.telegram.fake;

import org.jspecify.annotations.NullMarked;
