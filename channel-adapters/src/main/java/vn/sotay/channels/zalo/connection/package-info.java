/// The official account put together (*kết nối tài khoản chính thức*) from its settings and the ports it needs.
///
/// Open {@link vn.sotay.channels.zalo.connection.ZaloConnection}.
///
/// All that comes from one connection shares one token, one count of calls and one memory of uploads.
@NullMarked
package vn.sotay.channels.zalo.connection;

import org.jspecify.annotations.NullMarked;
