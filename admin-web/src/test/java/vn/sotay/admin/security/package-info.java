/// Signing in, with a clock that ticks when told.
@NullMarked
package vn.sotay.admin.security;

import org.jspecify.annotations.NullMarked;
