/// What platforms with an interface like Telegram's have in common (*giao diện lập trình của bot*): calls by
/// token and method, what an answer means, and how a poller goes on.
///
/// Open {@link vn.sotay.channels.botapi.BotCalls} and {@link vn.sotay.channels.botapi.Answer}.
///
/// Whatever the network does is a value, and tokens are in none of them.
@NullMarked
package vn.sotay.channels.botapi;

import org.jspecify.annotations.NullMarked;
