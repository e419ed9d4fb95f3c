@NullMarked
package vn.sotay.admin.printing;

import org.jspecify.annotations.NullMarked;
