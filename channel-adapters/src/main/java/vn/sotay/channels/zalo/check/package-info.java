/// The check of the connection (*kiểm tra kết nối*) for the channel's page.
///
/// Open {@link vn.sotay.channels.zalo.check.ZaloCheck}.
///
/// It asks Zalo about the account and sends nothing to anybody.
@NullMarked
package vn.sotay.channels.zalo.check;

import org.jspecify.annotations.NullMarked;
