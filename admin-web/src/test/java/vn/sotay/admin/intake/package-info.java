@NullMarked
package vn.sotay.admin.intake;

import org.jspecify.annotations.NullMarked;
