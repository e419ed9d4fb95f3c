/// A stand-in for Zalo (*Zalo giả*), for tests and for trying the product without an account.
///
/// Open {@link vn.sotay.channels.zalo.fake.FakeZalo} (the server, with a `main`), {@link
/// vn.sotay.channels.zalo.fake.ZaloWorld} (how it behaves) and {@link
/// vn.sotay.channels.zalo.fake.ZaloEvents} (what it posts to us).
@NullMarked
package vn.sotay.channels.zalo.fake;

import org.jspecify.annotations.NullMarked;
