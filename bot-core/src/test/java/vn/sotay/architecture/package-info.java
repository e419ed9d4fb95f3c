/// The rules of the design, checked.
@NullMarked
package vn.sotay.architecture;

import org.jspecify.annotations.NullMarked;
