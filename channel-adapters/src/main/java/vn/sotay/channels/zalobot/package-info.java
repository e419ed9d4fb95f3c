/// Zalo's bot platform (*kênh Zalo Bot*), good for units without a verified official account: words and
/// numbered lists, no buttons, no files.
///
/// Open {@link vn.sotay.channels.zalobot.ZaloBotChannel}, {@link vn.sotay.channels.zalobot.ZaloBotWebhook}
/// or {@link vn.sotay.channels.zalobot.ZaloBotPoller}, and {@link vn.sotay.channels.zalobot.ZaloBotUpdates}.
///
/// Where the platform is not described, both forms are taken and the channel's page says which one came.
@NullMarked
package vn.sotay.channels.zalobot;

import org.jspecify.annotations.NullMarked;
