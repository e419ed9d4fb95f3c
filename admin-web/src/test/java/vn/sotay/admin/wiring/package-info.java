@NullMarked
package vn.sotay.admin.wiring;

import org.jspecify.annotations.NullMarked;
