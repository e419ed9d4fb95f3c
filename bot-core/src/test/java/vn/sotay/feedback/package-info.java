/// Doubles of proposals.
@NullMarked
package vn.sotay.feedback;

import org.jspecify.annotations.NullMarked;
