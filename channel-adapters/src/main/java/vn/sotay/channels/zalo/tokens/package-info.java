/// The token pair of the official account (*mã truy cập*): consent, exchange, refresh, and calls that carry it.
///
/// Open {@link vn.sotay.channels.zalo.tokens.ZaloAccess} (the token in use) and {@link
/// vn.sotay.channels.zalo.tokens.ZaloConsent} (how a person connects the account).
///
/// A refresh token is good for one use. Before it is spent that is written down, so that a crash or a lost
/// answer leads to one more try and then to a person, never to a loop.
@NullMarked
package vn.sotay.channels.zalo.tokens;

import org.jspecify.annotations.NullMarked;
