/// Zalo Official Account (*tài khoản chính thức Zalo*), by hand over OkHttp: what its parts share.
///
/// Open {@link vn.sotay.channels.zalo.ZaloSettings} (what can be chosen), {@link
/// vn.sotay.channels.zalo.ZaloWindow} (who may be written to) and the port {@link
/// vn.sotay.channels.zalo.ZaloTokens}. The parts are put together by `connection`.
///
/// Where Zalo's behaviour could not be verified, both variants work and a named setting chooses.
@NullMarked
package vn.sotay.channels.zalo;

import org.jspecify.annotations.NullMarked;
