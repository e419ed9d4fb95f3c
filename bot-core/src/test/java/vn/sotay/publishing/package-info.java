/// Tests and doubles of publishing.
@NullMarked
package vn.sotay.publishing;

import org.jspecify.annotations.NullMarked;
