/// What the stand-ins for platforms (*nền tảng giả*) have in common: a server on loopback, what can become of its
/// answers, faults by chance and limits of rate.
///
/// Open {@link vn.sotay.channels.fake.Loopback}.
@NullMarked
package vn.sotay.channels.fake;

import org.jspecify.annotations.NullMarked;
