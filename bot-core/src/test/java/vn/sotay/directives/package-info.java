/// Tests of duties.
@NullMarked
package vn.sotay.directives;

import org.jspecify.annotations.NullMarked;
