/// Zalo Official Account (*tài khoản chính thức Zalo*), by hand over OkHttp.
///
/// Open {@link vn.sotay.channels.zalo.ZaloTokens}.
@NullMarked
package vn.sotay.channels.zalo;

import org.jspecify.annotations.NullMarked;
