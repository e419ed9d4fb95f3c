@NullMarked
package vn.sotay.admin.wiring.channels;

import org.jspecify.annotations.NullMarked;
