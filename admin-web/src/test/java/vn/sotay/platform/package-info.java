/// A made-up messaging service on loopback, for tests that need one outside of our own process.
///
/// Open {@link vn.sotay.platform.FakePlatform} (the service, in the test's process) and {@link
/// vn.sotay.platform.FakeNode} (a whole Sổ Tay in a process of its own that talks to it).
@NullMarked
package vn.sotay.platform;

import org.jspecify.annotations.NullMarked;
