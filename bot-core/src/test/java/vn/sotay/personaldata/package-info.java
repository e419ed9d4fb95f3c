/// Tests of a member's own data.
@NullMarked
package vn.sotay.personaldata;

import org.jspecify.annotations.NullMarked;
