/// Tests and doubles of the ways of notices.
@NullMarked
package vn.sotay.publishing.delivery;

import org.jspecify.annotations.NullMarked;
