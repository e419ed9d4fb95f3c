/// What the stand-ins for platforms (*nền tảng giả*) have in common: a server on loopback and what can become
/// of its answers.
///
/// Open {@link vn.sotay.channels.fake.Loopback}.
@NullMarked
package vn.sotay.channels.fake;

import org.jspecify.annotations.NullMarked;
