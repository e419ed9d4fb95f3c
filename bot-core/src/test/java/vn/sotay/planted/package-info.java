/// Breaks every rule of the architecture once, to prove that the rules can fail. Not part of the
/// application.
@NullMarked
package vn.sotay.planted;

import org.jspecify.annotations.NullMarked;
