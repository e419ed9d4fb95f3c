/// A stand-in for Zalo's bot platform (*Zalo Bot giả*), for tests and for trying the product without an
/// account.
///
/// Open {@link vn.sotay.channels.zalobot.fake.FakeZaloBot} (the server) and {@link
/// vn.sotay.channels.zalobot.fake.ZaloBotWorld} (what it knows).
@NullMarked
package vn.sotay.channels.zalobot.fake;

import org.jspecify.annotations.NullMarked;
