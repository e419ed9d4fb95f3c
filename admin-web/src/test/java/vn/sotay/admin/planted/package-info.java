/// Breaks the rules on purpose, to prove that they can fail.
@NullMarked
package vn.sotay.admin.planted;

import org.jspecify.annotations.NullMarked;
