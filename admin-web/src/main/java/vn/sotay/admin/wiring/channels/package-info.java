/// Where the messaging services are put together (*kết nối kênh*): their settings, their storage, and the channels
/// themselves, each only when its settings are there.
///
/// Open {@link vn.sotay.admin.wiring.channels.ChannelStorageWiring} and the settings: {@link
/// vn.sotay.admin.wiring.channels.ZaloProperties}, {@link vn.sotay.admin.wiring.channels.ZaloBotProperties},
/// {@link vn.sotay.admin.wiring.channels.TelegramProperties}.
///
/// A setting that cannot work stops the start with a sentence that never repeats a secret.
@NullMarked
package vn.sotay.admin.wiring.channels;

import org.jspecify.annotations.NullMarked;
