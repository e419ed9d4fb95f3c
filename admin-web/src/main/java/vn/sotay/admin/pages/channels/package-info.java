/// Messaging services in the administration (*kết nối kênh*): how each is connected, how it is doing, and what
/// was put aside.
///
/// Open {@link vn.sotay.admin.pages.channels.ChannelsPage} and {@link
/// vn.sotay.admin.pages.channels.ChannelPage}.
///
/// No page shows a token, and what people wrote is shown to whoever asks for one message by name only.
@NullMarked
package vn.sotay.admin.pages.channels;

import org.jspecify.annotations.NullMarked;
