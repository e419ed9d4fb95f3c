@NullMarked
package vn.sotay.admin.channels;

import org.jspecify.annotations.NullMarked;
